import { onMount, tick } from 'svelte';

/** Milliseconds after a release within which its click arrives. */
const CLICK_COMES = 400;

/** Focus and press in the static map, so that neither is lost when it is redrawn or covered. */
export class StaticMapFocus {
  /** Whether one of its links has the focus; it then stays until the live map takes that over. */
  isInside = $state(false);
  #isPressed = $state(false);
  #releasing: ReturnType<typeof setTimeout> | undefined;
  readonly #toBox: () => HTMLElement;

  constructor(toBox: () => HTMLElement) {
    this.#toBox = toBox;
    // A link may have had the focus before any script ran.
    onMount(() => (this.isInside = toBox().contains(document.activeElement)));
  }

  /** Whether a pointer is pressed, or was a moment ago. */
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

  /** Focuses the link of an area after redrawing has replaced the one that had the focus. */
  async giveTo(id: string): Promise<void> {
    await tick();
    const link = this.#toBox().querySelector<SVGAElement>(`a[data-area="${id}"]:not([tabindex])`);
    link?.focus({ preventScroll: true });
  }
}
