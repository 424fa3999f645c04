import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import type { EventEntry } from '../domain/event.ts';
import { countByArea } from '../view/count-by-area.ts';
import { toAreaLabels, toBadgeName, toLabelPoints } from './labels/area-labels.ts';
import { toAtlasIndex } from './atlas-index.ts';
import { BADGE, toBadge, toRingArcs } from './badge.ts';

const index = toAtlasIndex(SAMPLE);
const { services } = index;
const [sample] = index.events;
if (!sample) throw new Error('The record has no event.');

function toEvent(ids: readonly string[], status: EventEntry['status'] = 'held'): EventEntry {
  return { ...(sample as EventEntry), services: ids, status };
}

describe('a badge', () => {
  it('counts for each branch the events it took part in', () => {
    const visible = [toEvent(['JMSDF', 'USN']), toEvent(['JMSDF', 'JASDF']), toEvent(['USAF'])];
    expect(toBadge({ visible }, services, null)).toEqual({
      count: 3,
      shares: [
        { branch: 'maritime', count: 2 },
        { branch: 'air', count: 2 },
      ],
      isHollow: false,
    });
  });

  it('leaves out the services that are switched off', () => {
    const visible = [toEvent(['JMSDF', 'JASDF'])];
    const { shares } = toBadge({ visible }, services, new Set(['JASDF']));
    expect(shares).toEqual([{ branch: 'air', count: 1 }]);
  });

  it('is hollow where all shown events are announced only', () => {
    const announced = toEvent(['USN'], 'announced');
    expect(toBadge({ visible: [announced, announced] }, services, null).isHollow).toBe(true);
    expect(toBadge({ visible: [announced, toEvent(['USN'])] }, services, null).isHollow).toBe(
      false,
    );
    expect(toBadge({ visible: [] }, services, null).isHollow).toBe(false);
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
  const areaCounts = countByArea(index.areas, index.events, new Set([sample.id]));
  const points = toLabelPoints(toAreaLabels(areaCounts, services, null), []);
  expect(points.features).toHaveLength(index.areas.length);
  for (const [at, { geometry, properties }] of points.features.entries()) {
    const area = index.areas[at];
    expect(geometry.coordinates).toEqual(area?.labelPoint);
    expect(properties.count).toBe(sample.areas.includes(area?.id ?? '') ? 1 : 0);
  }
});
