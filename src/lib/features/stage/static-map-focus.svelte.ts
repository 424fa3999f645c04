import { onMount, tick } from 'svelte';

/** Milliseconds after the release in which a tap becomes a click. */
const CLICK_COMES = 400;

/** Focus and press in the static map: neither is lost when it is redrawn or covered. */
export class StaticMapFocus {
  /** Whether a link of it has the focus, which it keeps until the live map takes it over. */
  isInside = $state(false);
  #isPressed = $state(false);
  #releasing: ReturnType<typeof setTimeout> | undefined;
  readonly #toBox: () => HTMLElement;

  constructor(toBox: () => HTMLElement) {
    this.#toBox = toBox;
    // It may have had the focus before there was any script.
    onMount(() => (this.isInside = toBox().contains(document.activeElement)));
  }

  /** Whether a pointer is down, or was a moment ago. */
  get isPressed(): boolean {
    return this.#isPressed;
  }

  press(): void {
    clearTimeout(this.#releasing);
    this.#isPressed = true;
  }

  release(): void {
    clearTimeout(this.#releasing);
    this.#releasing = setTimeout(() => (this.#isPressed = false), CLICK_COMES);
  }

  /** Gives the focus to the link of an area: what had it was another element of the same name. */
  async giveTo(id: string): Promise<void> {
    await tick();
    const link = this.#toBox().querySelector<SVGAElement>(`a[data-area="${id}"]:not([tabindex])`);
    link?.focus({ preventScroll: true });
  }
}
