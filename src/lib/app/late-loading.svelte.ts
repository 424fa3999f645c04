/** Milliseconds from the map being drawn, or failing, until the page counts as idle. */
const REST = 2_000;

/** Decides when a page's late parts load: once it is idle, or when the reader reaches for one. */
export class LateLoading {
  #isIdle = $state(false);
  readonly #isNeeded: () => boolean;

  /** `isNeeded` returns whether the page needs its late parts at once, idle or not. */
  constructor(isNeeded: () => boolean) {
    this.#isNeeded = isNeeded;
  }

  get isIdle(): boolean {
    return this.#isIdle || this.#isNeeded();
  }

  /** Loads the late parts now, as when the reader points at one or focuses it. */
  loadNow(): void {
    this.#isIdle = true;
  }

  /** Loads the late parts after REST, unless the function that it returns is called before. */
  loadAfterRest(): () => void {
    const timer = setTimeout(() => this.loadNow(), REST);
    return () => clearTimeout(timer);
  }
}
