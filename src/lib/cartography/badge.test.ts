import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { BRANCHES, type Branch } from '../domain/service.ts';
import { indexOf, matchOf } from '../../../tests/fixtures/indexed-events.ts';
import { EVERYTHING } from '../view/filter.ts';
import { countByArea } from '../view/count-by-area.ts';
import { toAreaLabels, toBadgeName, toLabelPoints } from './labels/area-labels.ts';
import { toAtlasIndex } from './atlas-index.ts';
import { BADGE, toBadge, toRingArcs } from './badge.ts';

const index = toAtlasIndex(SAMPLE);
const [sample] = index.events;
if (!sample) throw new Error('The record has no event.');

/** Counts of some events, by branch. */
function toCounts(visible: number, branches: Partial<Record<Branch, number>>, announced = 0) {
  return { visible, announced, branches: BRANCHES.map((branch) => branches[branch] ?? 0) };
}

describe('a badge', () => {
  it('has a share for each branch with events', () => {
    expect(toBadge(toCounts(3, { air: 2, maritime: 2 }))).toEqual({
      count: 3,
      shares: [
        { branch: 'maritime', count: 2 },
        { branch: 'air', count: 2 },
      ],
      isHollow: false,
    });
  });

  it('is hollow where all visible events are announced only', () => {
    expect(toBadge(toCounts(2, { maritime: 2 }, 2)).isHollow).toBe(true);
    expect(toBadge(toCounts(2, { maritime: 2 }, 1)).isHollow).toBe(false);
    expect(toBadge(toCounts(0, {})).isHollow).toBe(false);
  });

  it('is named by its looks', () => {
    const shares = [{ branch: 'air', count: 2 }] as const;
    expect(toBadgeName({ count: 2, shares, isHollow: true })).toBe('hollow.air-2');
  });
});

describe('the ring of a badge', () => {
  /** Angles of a path's ends, in turns clockwise from the top. */
  function toTurns(path: string): readonly number[] {
    const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=A|$)/g)];
    return points.map(([, x, y]) => (Math.atan2(Number(x), -Number(y)) / (2 * Math.PI) + 1) % 1);
  }

  it('goes clockwise from the top in proportion, with a gap between branches', () => {
    const arcs = toRingArcs([
      { branch: 'maritime', count: 3 },
      { branch: 'air', count: 1 },
    ]);
    expect(arcs.map(({ branch }) => branch)).toEqual(['maritime', 'air']);
    const gap = BADGE.gap / (2 * Math.PI * BADGE.ringRadius);
    const [first, second] = arcs.map(({ path }) => toTurns(path));
    expect(first?.[0]).toBeCloseTo(gap / 2, 2);
    expect(first?.at(-1)).toBeCloseTo(0.75 - gap / 2, 2);
    expect(second?.[0]).toBeCloseTo(0.75 + gap / 2, 2);
    expect(second?.at(-1)).toBeCloseTo(1 - gap / 2, 2);
  });

  it('is closed where one branch is alone', () => {
    const [only] = toRingArcs([{ branch: 'ground', count: 4 }]);
    const turns = toTurns(only?.path ?? '');
    expect(turns[0]).toBeCloseTo(0, 2);
    expect((turns.at(-1) ?? 0) % 1).toBeCloseTo(0, 2);
  });
});

it('labels every area at its label point with the number of events shown', () => {
  const found = matchOf(index, { ...EVERYTHING, words: 'sample' }, new Set([sample.id]));
  const areaCounts = countByArea(index.areas, indexOf(index), found);
  const points = toLabelPoints(toAreaLabels(areaCounts), []);
  expect(points.features).toHaveLength(index.areas.length);
  for (const [at, { geometry, properties }] of points.features.entries()) {
    const area = index.areas[at];
    expect(geometry.coordinates).toEqual(area?.labelPoint);
    expect(properties.count).toBe(sample.areas.includes(area?.id ?? '') ? 1 : 0);
  }
});
