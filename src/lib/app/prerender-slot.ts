/** Placeholder for markup in the browser: hydration keeps the prerendered markup instead. */
export const LEFT_AS_DRAWN = '<div></div>';

/**
 * A place in a page for a part that only the build makes, so that the code for it is not in the
 * page's script. Each part has its own slot.
 */
export class PrerenderSlot<Given, Made = string> {
  readonly #untouched: Made;
  #make: ((given: Given) => Made) | null = null;

  /** `untouched` is the value of the slot in the browser; for markup, `LEFT_AS_DRAWN`. */
  constructor(untouched: Made) {
    this.#untouched = untouched;
  }

  /** Sets what makes the part in the build. Markup must come from our own components. */
  fill(make: (given: Given) => Made): void {
    this.#make = make;
  }

  make(given: Given): Made {
    return this.#make === null ? this.#untouched : this.#make(given);
  }
}
