/** In the browser an empty element: what the build has drawn into the page stays as it is. */
export const LEFT_AS_DRAWN = '<div></div>';

/**
 * A place in a page for a part that only the build makes, so that what makes it is no part of the
 * page's script. Each part has a slot of its own.
 */
export class PrerenderSlot<Given, Made = string> {
  readonly #untouched: Made;
  #make: ((given: Given) => Made) | null = null;

  /** `untouched` is what the browser has in its place; of markup, `LEFT_AS_DRAWN`. */
  constructor(untouched: Made) {
    this.#untouched = untouched;
  }

  /** Called once where pages are made; markup is to be drawn by our own components alone. */
  fill(make: (given: Given) => Made): void {
    this.#make = make;
  }

  make(given: Given): Made {
    return this.#make === null ? this.#untouched : this.#make(given);
  }
}
