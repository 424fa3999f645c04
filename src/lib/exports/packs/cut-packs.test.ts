import { describe, expect, it } from 'vitest';
import { cutByMonth, cutEqually } from './cut-packs.ts';
import { findPack, findPacks } from './pack-list.ts';

interface Row {
  readonly day: string;
  readonly size: number;
}

const SIZES = { least: 10, most: 20 };

function cut(...rows: readonly Row[]): readonly number[] {
  const cuts = cutByMonth(
    rows,
    ({ day }) => day,
    ({ size }) => size,
    SIZES,
  );
  expect(cuts.flatMap((one) => one.rows)).toEqual(rows);
  for (const { first, rows: own } of cuts) expect(rows[first]).toBe(own[0]);
  return cuts.map(({ first }) => first);
}

const toRows = (day: string, count: number, size = 5): readonly Row[] =>
  Array.from({ length: count }, () => ({ day, size }));

describe('packs of equal length', () => {
  it('have all rows in order, the last what is left', () => {
    expect(cutEqually([1, 2, 3, 4, 5], 2)).toEqual([
      { first: 0, rows: [1, 2] },
      { first: 2, rows: [3, 4] },
      { first: 4, rows: [5] },
    ]);
    expect(cutEqually([], 2)).toEqual([]);
  });

  it('stay as they are when a newer row comes', () => {
    expect(cutEqually([1, 2, 3, 4, 5], 2)[0]).toEqual(cutEqually([1, 2, 3, 4, 5, 6, 7], 2)[0]);
  });
});

describe('packs by month', () => {
  it('begin with a month, once the one before is large enough', () => {
    expect(cut(...toRows('2023-01-05', 1), ...toRows('2023-02-05', 1))).toEqual([0]);
    expect(cut(...toRows('2023-01-05', 2), ...toRows('2023-02-05', 1))).toEqual([0, 2]);
  });

  it('are cut within a month that is too large', () => {
    expect(cut(...toRows('2023-01-05', 9))).toEqual([0, 4, 8]);
  });

  it('have a row alone that is too large', () => {
    expect(cut(...toRows('2023-01-05', 1, 50), ...toRows('2023-01-06', 1))).toEqual([0, 1]);
    expect(cut()).toEqual([]);
  });
});

describe('the pack of a row', () => {
  const PACKS = [
    [0, 'a'],
    [2, 'b'],
  ] as const;

  it('is the one that begins at or before it', () => {
    expect([0, 1, 2, 9].map((row) => findPack(PACKS, row)?.[1])).toEqual(['a', 'a', 'b', 'b']);
    expect(findPack([], 0)).toBeUndefined();
  });

  it('is found once for several rows', () => {
    expect(findPacks(PACKS, [3, 2, 2])).toEqual([[2, 'b']]);
    expect(findPacks(PACKS, [0, 5, 1])).toEqual(PACKS);
  });
});
