/** One number about the code, with the places behind it. */
export interface Measure {
  /** The measure's short name, for `--list` and for the JSON. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** A remark on the number: where the largest is, or how it divides. */
  readonly note?: string;
  /** One line for each thing counted, or for each of the largest. */
  readonly places: readonly string[];
}

/** Counts things by key, the largest count first; equal counts by key. */
export function countBy<T>(
  things: readonly T[],
  toKey: (thing: T) => string,
): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(toKey(thing), (counts.get(toKey(thing)) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The largest thing, the first of several; undefined where there is none. */
export function findLargest<T>(things: readonly T[], toSize: (thing: T) => number): T | undefined {
  return things.reduce<T | undefined>(
    (largest, thing) => (largest && toSize(largest) >= toSize(thing) ? largest : thing),
    undefined,
  );
}
