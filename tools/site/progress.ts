/** Says how far a long step has come. */
export interface Progress {
  readonly add: () => void;
}

const EVERY_MS = 5_000;

/** Prints a line at most every five seconds: `Drawing pictures: 40 of 110`. */
export function createProgress(step: string, total: number): Progress {
  let count = 0;
  let last = performance.now();
  return {
    add: () => {
      count += 1;
      const now = performance.now();
      if (now - last < EVERY_MS || count === total) return;
      last = now;
      console.log(`${step}: ${count} of ${total}`);
    },
  };
}

/** `12.3 s` since a moment of `performance.now()`. */
export function formatSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
