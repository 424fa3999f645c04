/** Scores of the documents that a term finds, by the numbers of the documents. */
export type Scores = ReadonlyMap<number, number>;

/**
 * The same as a file has it: the steps from each document's number to the next, and the level of
 * each document's score, one figure of base 36.
 */
export type Posting = readonly [steps: readonly number[], levels: string];

/** Levels in which a score doubles: what differs by less is as good. */
const LEVELS = 2;
const BASE = 36;
/** Level of the score 1. What stands everywhere scores next to nothing, and has the level 0. */
const MIDDLE = 16;

function toLevel(score: number): string {
  const level = MIDDLE + Math.round(LEVELS * Math.log2(score));
  return Math.min(BASE - 1, Math.max(0, level)).toString(BASE);
}

/** Packs scores, which are rounded to their levels. */
export function toPosting(scores: Scores): Posting {
  const sorted = [...scores].sort(([a], [b]) => a - b);
  const steps = sorted.map(([document], index) => document - (sorted[index - 1]?.[0] ?? 0));
  return [steps, sorted.map(([, score]) => toLevel(score)).join('')];
}

/** Unpacks scores, each that of its level. */
export function toScores([steps, levels]: Posting): Scores {
  let document = 0;
  return new Map(
    steps.map((step, index) => {
      const level = Number.parseInt(levels.charAt(index), BASE);
      return [(document += step), 2 ** ((level - MIDDLE) / LEVELS)];
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
