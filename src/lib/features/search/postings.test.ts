import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addScores, joinScores, toPosting, toScores, weighScores } from './postings.ts';

const arbitraryScores = fc
  .array(fc.tuple(fc.nat(1_000_000), fc.double({ min: 1, max: 50, noNaN: true })))
  .map((pairs) => new Map(pairs));

it('a posting holds each document with about its score, in the order of documents', () => {
  fc.assert(
    fc.property(arbitraryScores, (scores) => {
      const read = toScores(toPosting(scores));
      expect([...read.keys()]).toEqual([...scores.keys()].sort((a, b) => a - b));
      for (const [document, score] of read) {
        expect(score / (scores.get(document) ?? NaN)).toBeGreaterThan(0.9);
        expect(score / (scores.get(document) ?? NaN)).toBeLessThan(1.1);
      }
    }),
  );
});

it('a posting keeps the order of scores that differ by a fifth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (score) => {
      const read = toScores(toPosting(new Map([[0, score], [1, score * 1.2]]))); // prettier-ignore
      expect(read.get(1) ?? 0).toBeGreaterThan(read.get(0) ?? NaN);
    }),
  );
});

it('a score next to nothing beside the best stays the least', () => {
  const read = toScores(toPosting(new Map([[7, 1e-9], [9, 1e9]]))); // prettier-ignore
  expect([...read.keys()]).toEqual([7, 9]);
  expect(read.get(9) ?? 0).toBeGreaterThan(read.get(7) ?? NaN);
});

it('scores are added for any of some, and for all of them', () => {
  const [a, b] = [new Map([[1, 2], [2, 4]]), new Map([[2, 1], [3, 8]])]; // prettier-ignore
  expect(addScores([a, b])).toEqual(new Map([[1, 2], [2, 5], [3, 8]])); // prettier-ignore
  expect(joinScores([a, b])).toEqual(new Map([[2, 5]]));
  expect(weighScores(a, 0.5)).toEqual(new Map([[1, 1], [2, 2]])); // prettier-ignore
  expect(joinScores([a, new Map()])).toEqual(new Map());
});
