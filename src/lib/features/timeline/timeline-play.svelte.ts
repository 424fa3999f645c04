const STEP_MS = 1200;

/** Calls for one step after another, until there is none left or it is stopped. */
export class TimelinePlay {
  isPlaying = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `step` tells whether there is a further one. */
  start(step: () => boolean): void {
    this.stop();
    this.isPlaying = true;
    this.#timer = setInterval(() => {
      if (!step()) this.stop();
    }, STEP_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.isPlaying = false;
  }
}
