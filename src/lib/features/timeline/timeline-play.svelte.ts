const STEP_MS = 1200;

/** Timer of Play: takes a step at a time until none is left or it is stopped. */
export class TimelinePlay {
  isPlaying = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `step` takes a step and returns whether there is another. */
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
