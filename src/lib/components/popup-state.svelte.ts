import type { AreaSheet, SelectedRecord } from '../domain/selection.ts';

type Point = readonly [number, number];

export type PopupContent =
  | { readonly kind: 'area'; readonly sheet: AreaSheet; readonly at: Point }
  /** Several areas under one click, smallest first. */
  | { readonly kind: 'chooser'; readonly ids: readonly string[]; readonly at: Point };

/** Whether the popup is open, with what, and where. What is selected, the address says. */
export class PopupState {
  #content = $state.raw<PopupContent | null>(null);
  #isFocusWanted = $state(false);
  #point: Point | null = null;
  #returnTo: Element | null = null;

  get content(): PopupContent | null {
    return this.#content;
  }

  /** Whether the reader opened it just now, so that focus belongs in it. */
  get isFocusWanted(): boolean {
    return this.#isFocusWanted;
  }

  /** Whether the reader clicked somewhere, and the sheet of that area is on its way. */
  get hasPoint(): boolean {
    return this.#point !== null;
  }

  open(content: PopupContent, isFocusWanted = true): void {
    this.#returnTo ??= document.activeElement;
    this.#isFocusWanted = isFocusWanted;
    this.#content = content;
  }

  openSheet(sheet: AreaSheet, at: Point): void {
    this.#point = null;
    this.open({ kind: 'area', sheet, at });
  }

  /** Remembers where the next area's popup shall open. */
  expectAt(at: Point): void {
    this.#point = at;
  }

  /** Closes it and gives focus back to where it was. */
  close(): void {
    if (this.#content === null) return;
    this.#content = null;
    const { activeElement } = document;
    const isLoose = activeElement === null || activeElement === document.body;
    const isInside = activeElement?.closest('[data-popup]') != null;
    if ((isLoose || isInside) && this.#returnTo instanceof HTMLElement) this.#returnTo.focus();
    this.#returnTo = null;
  }

  /** Follows the address to a new selection. `label` is where the area's name stands. */
  follow(selected: SelectedRecord | undefined, label: Point | null): void {
    const at = this.#point ?? label;
    const isClicked = this.#point !== null;
    this.#point = null;
    if (!selected?.sheet || at === null) {
      this.close();
      return;
    }
    const open = this.#content?.kind === 'area' ? this.#content.sheet.area.id : null;
    // An event opened from the popup takes its own address; the popup stays.
    if (open !== null && selected.event?.areas.includes(open)) return;
    this.open({ kind: 'area', sheet: selected.sheet, at }, isClicked);
  }
}
