/** Milliseconds of rest after the map is drawn or has failed. */
const REST = 2_000;

/** When the parts come that a page needs only later: once it is idle, or somebody reaches for one. */
export class LateLoading {
  #isIdle = $state(false);
  readonly #isNeeded: () => boolean;

  /** `isNeeded` says that the page needs them now, whoever reaches for them. */
  constructor(isNeeded: () => boolean) {
    this.#isNeeded = isNeeded;
  }

  get isIdle(): boolean {
    return this.#isIdle || this.#isNeeded();
  }

  /** Somebody reaches for what would come later: it comes now. */
  loadNow(): void {
    this.#isIdle = true;
  }

  /** The map has come to its end, well or ill: the page is idle after a rest. Returns what stops it. */
  loadAfterRest(): () => void {
    const timer = setTimeout(() => this.loadNow(), REST);
    return () => clearTimeout(timer);
  }
}
