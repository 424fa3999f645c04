/**
 * A part of the page whose module is loaded once `isWanted` returns true, and is then kept. Create
 * it while a component is set up. A failed load throws, and the next change of `isWanted` retries.
 * The server's build leaves out the module and its styles: see `tools/leave-out-lazy-parts.ts`.
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

  /** The module; null until it has loaded. */
  get part(): Part | null {
    return this.#part;
  }
}

/**
 * A part that the build prerenders into the page's HTML and that comes alive later. Its styles are
 * needed at once, so the server's build keeps it.
 */
export class PrerenderedLazy<Part> extends Lazy<Part> {}
