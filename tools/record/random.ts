/** Choices that come out the same for the same seed. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from the first up to and with the last. */
  readonly count: (first: number, last: number) => number;
  /** One of a list; throws for an empty one. */
  readonly pick: <T>(from: readonly T[]) => T;
  /** Some of a list, each once: all of it where it has no more. */
  readonly pickSome: <T>(from: readonly T[], count: number) => T[];
}

/** Mulberry32, which is small, quick and even enough for made-up records. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const count = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  const pick = <T>(from: readonly T[]): T => {
    const one = from[count(0, from.length - 1)];
    if (one === undefined) throw new Error('found nothing to pick from, expected a list');
    return one;
  };
  const pickSome = <T>(from: readonly T[], most: number): T[] => {
    const some = new Set<T>();
    const enough = Math.min(most, new Set(from).size);
    while (some.size < enough) some.add(pick(from));
    return [...some];
  };
  return { next, count, pick, pickSome };
}
