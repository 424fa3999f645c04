/** Does something with each of a list, so many at once. The first fault ends it. */
export async function eachAtOnce<T>(
  list: readonly T[],
  most: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = list.values();
  const takeTurns = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, takeTurns));
}
