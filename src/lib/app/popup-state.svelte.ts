import type { AreaRecord, SelectedRecord } from '../domain/selection.ts';

type Point = readonly [number, number];

export type PopupContent =
  | { readonly kind: 'area'; readonly areaRecord: AreaRecord; readonly at: Point }
  /** A choice among the areas under one click, smallest first. */
  | { readonly kind: 'chooser'; readonly ids: readonly string[]; readonly at: Point };

/** Whether the popup is open, with what content and where. The selection is in the address. */
export class PopupState {
  #content = $state.raw<PopupContent | null>(null);
  #isFocusWanted = false;
  #expected: { readonly id: string; readonly at: Point } | null = null;
  #returnTo: Element | null = null;
  readonly #focusMap: () => void;

  /** `focusMap` moves the focus to the live map, where there is one. */
  constructor(focusMap: () => void) {
    this.#focusMap = focusMap;
  }

  get content(): PopupContent | null {
    return this.#content;
  }

  /** Id of the area in the popup; null where it is closed or a chooser. */
  get areaId(): string | null {
    return this.#content?.kind === 'area' ? this.#content.areaRecord.area.id : null;
  }

  /** Whether the reader has just opened the popup, so that the focus belongs in it. */
  get isFocusWanted(): boolean {
    return this.#isFocusWanted;
  }

  open(content: PopupContent, isFocusWanted = true): void {
    this.#returnTo ??= document.activeElement;
    this.#isFocusWanted = isFocusWanted;
    this.#expected = null;
    this.#content = content;
  }

  /** Notes which area the reader has chosen, and where; its record is still loading. */
  expect(id: string, at: Point): void {
    this.#expected = { id, at };
  }

  /** Whether the selected area is the one passed to `expect`. */
  isExpected(selected: SelectedRecord | undefined): boolean {
    return this.#expected !== null && this.#expected.id === selected?.areaRecord?.area.id;
  }

  /** Closes the popup and returns the focus to where it was before. */
  close(): void {
    this.#expected = null;
    if (this.#content === null) return;
    this.#content = null;
    const { activeElement } = document;
    const isLoose = activeElement === null || activeElement === document.body;
    const isInside = activeElement?.closest('[data-popup]') != null;
    if (isLoose || isInside) this.#giveFocusBack(this.#returnTo);
    this.#returnTo = null;
  }

  /** Focuses the element; if it is a link of a static map that is now covered, the live map. */
  #giveFocusBack(given: Element | null): void {
    const element = findCurrent(given);
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    if (element instanceof SVGElement && document.activeElement !== element) this.#focusMap();
  }

  /** Follows a new selection in the address. `label` is its area's label point; null for none. */
  follow(selected: SelectedRecord | undefined, label: Point | null): void {
    const isClicked = this.isExpected(selected);
    const at = isClicked ? (this.#expected?.at ?? label) : label;
    this.#expected = null;
    if (!selected?.areaRecord || at === null) this.close();
    else if (isClicked || !this.isAbout(selected)) {
      this.open({ kind: 'area', areaRecord: selected.areaRecord, at }, isClicked);
    }
  }

  /** Whether the popup is open on an area of the selection, so that it can stay as it is. */
  isAbout({ selection, areaRecord, event }: SelectedRecord): boolean {
    if (this.areaId === null) return false;
    const ids = selection.kind === 'event' ? (event?.areas ?? []) : [areaRecord?.area.id];
    return ids.includes(this.areaId);
  }
}

/** Finds the element, or the link of the same area where the static map has been redrawn since. */
function findCurrent(element: Element | null): Element | null {
  if (element === null || element.isConnected) return element;
  const id = element.closest<SVGElement>('a[data-area]')?.dataset['area'];
  return document.querySelector(`[data-figure] a[data-area="${id}"]:not([tabindex])`);
}
