/** Scores of the documents that a term finds, by the numbers of the documents. */
export type Scores = ReadonlyMap<number, number>;

/**
 * The same as a file has it: the best score, the steps from each document's number to the next,
 * and for each document how many levels its score is below the best, one figure of base 36.
 */
export type Posting = readonly [best: number, steps: readonly number[], levels: string];

/** Levels in which a score halves: what differs by less is as good. */
const LEVELS = 6;
const BASE = 36;

/** Packs scores, which are rounded to their levels. */
export function toPosting(scores: Scores): Posting {
  const sorted = [...scores].sort(([a], [b]) => a - b);
  const best = sorted.reduce((most, [, score]) => Math.max(most, score), 0);
  const steps = sorted.map(([document], index) => document - (sorted[index - 1]?.[0] ?? 0));
  const levels = sorted.map(([, score]) => toLevel(score / best));
  return [Number(best.toPrecision(3)), steps, levels.join('')];
}

function toLevel(share: number): string {
  return Math.min(BASE - 1, Math.round(-LEVELS * Math.log2(share))).toString(BASE);
}

/** Unpacks scores, each that of its level. */
export function toScores([best, steps, levels]: Posting): Scores {
  let document = 0;
  return new Map(
    steps.map((step, index) => {
      const level = Number.parseInt(levels.charAt(index), BASE);
      return [(document += step), best * 2 ** (-level / LEVELS)];
    }),
  );
}

/** Documents that any of these have found, with the sum of their scores. */
export function addScores(all: readonly Scores[]): Scores {
  const sums = new Map<number, number>();
  for (const scores of all) {
    for (const [document, score] of scores) sums.set(document, (sums.get(document) ?? 0) + score);
  }
  return sums;
}

/** Documents that all of these have found, with the sum of their scores. */
export function joinScores(all: readonly Scores[]): Scores {
  const sums = addScores(all);
  return new Map([...sums].filter(([document]) => all.every((scores) => scores.has(document))));
}

export function weighScores(scores: Scores, weight: number): Scores {
  return new Map([...scores].map(([document, score]) => [document, score * weight]));
}
