import type { AreaRecord, SelectedRecord } from '../domain/selection.ts';

type Point = readonly [number, number];

export type PopupContent =
  | { readonly kind: 'area'; readonly areaRecord: AreaRecord; readonly at: Point }
  /** Several areas under one click, smallest first. */
  | { readonly kind: 'chooser'; readonly ids: readonly string[]; readonly at: Point };

/** Whether the popup is open, with what, and where. What is selected, the address says. */
export class PopupState {
  #content = $state.raw<PopupContent | null>(null);
  #isFocusWanted = false;
  #expected: { readonly id: string; readonly at: Point } | null = null;
  #returnTo: Element | null = null;
  readonly #focusMap: () => void;

  /** `focusMap` gives the focus to the live map, where there is one. */
  constructor(focusMap: () => void) {
    this.#focusMap = focusMap;
  }

  get content(): PopupContent | null {
    return this.#content;
  }

  /** Id of the area it tells of. */
  get areaId(): string | null {
    return this.#content?.kind === 'area' ? this.#content.areaRecord.area.id : null;
  }

  /** Whether the reader opened it just now, so that focus belongs in it. */
  get isFocusWanted(): boolean {
    return this.#isFocusWanted;
  }

  open(content: PopupContent, isFocusWanted = true): void {
    this.#returnTo ??= document.activeElement;
    this.#isFocusWanted = isFocusWanted;
    this.#expected = null;
    this.#content = content;
  }

  /** The reader chose this area there; its sheet is on its way. */
  expect(id: string, at: Point): void {
    this.#expected = { id, at };
  }

  /** Whether the area on its way is the one selected. */
  isExpected(selected: SelectedRecord | undefined): boolean {
    return this.#expected !== null && this.#expected.id === selected?.areaRecord?.area.id;
  }

  /** Closes it and gives focus back to where it was. */
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

  /** The figure's links are SVG, and lie hidden once the live map covers them: then it is the map's. */
  #giveFocusBack(element: Element | null): void {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    if (element instanceof SVGElement && document.activeElement !== element) this.#focusMap();
  }

  /** Follows the address to a new selection. `label` is where the area's name stands. */
  follow(selected: SelectedRecord | undefined, label: Point | null): void {
    const isClicked = this.isExpected(selected);
    const at = isClicked ? (this.#expected?.at ?? label) : label;
    this.#expected = null;
    if (!selected?.areaRecord || at === null) this.close();
    else if (isClicked || !this.isAbout(selected)) {
      this.open({ kind: 'area', areaRecord: selected.areaRecord, at }, isClicked);
    }
  }

  /** Whether it is open on an area of what is selected: then it stays as it is. */
  isAbout({ selection, areaRecord, event }: SelectedRecord): boolean {
    if (this.areaId === null) return false;
    const ids = selection.kind === 'event' ? (event?.areas ?? []) : [areaRecord?.area.id];
    return ids.includes(this.areaId);
  }
}
