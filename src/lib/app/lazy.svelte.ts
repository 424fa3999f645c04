/**
 * A part of the page that comes later: its module is loaded once it is wanted, and stays. Made
 * while a component is set up. A failure is thrown, and the next change asks again. The server's
 * build leaves the module out, and its styles with it: see `tools/leave-out-lazy-parts.ts`.
 */
export class Lazy<Part> {
  #part = $state.raw<Part | null>(null);

  constructor(load: () => Promise<Part>, isWanted: () => boolean) {
    let isAsked = false;
    $effect(() => {
      if (isAsked || !isWanted()) return;
      isAsked = true;
      void load().then(
        (part) => (this.#part = part),
        (error: unknown) => {
          isAsked = false;
          throw error;
        },
      );
    });
  }

  /** The module; null until it has come. */
  get part(): Part | null {
    return this.#part;
  }
}
