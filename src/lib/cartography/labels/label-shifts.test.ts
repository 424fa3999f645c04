import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMercator, WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { BADGE } from '../badge.ts';
import { toLabelShifts, toSpread } from './label-shifts.ts';

const near = [
  { id: 'a', at: [128, 31] as const },
  { id: 'b', at: [125, 29] as const },
  { id: 'far', at: [200, 20] as const },
];

/** Pixels between the first two labels at that scale. */
function measure(
  [a, b]: readonly { readonly at: readonly [number, number] }[],
  pixelsPerDegree: number,
): number {
  const [from, to] = [toMercator(a?.at ?? [0, 0]), toMercator(b?.at ?? [0, 0])];
  return (Math.hypot(to[0] - from[0], to[1] - from[1]) * pixelsPerDegree * 360) / WORLD_SIZE;
}

describe('labels that lie on each other', () => {
  it('are moved apart until their badges do not meet, and no farther', () => {
    expect(measure(near, 5)).toBeLessThan(BADGE.outer * 2);
    const apart = measure(toSpread(near, 5), 5);
    expect(apart).toBeGreaterThan(BADGE.outer * 2);
    expect(apart).toBeLessThan(BADGE.outer * 2 + 2);
  });

  it('stay where they are at a scale that has room for them, as do those farther off', () => {
    expect(toSpread(near, 20)).toEqual(near);
    expect(toSpread(near, 5)[2]).toBe(near[2]);
  });

  it('keep to the shifts of another scale where these are given', () => {
    const shifts = toLabelShifts(near, 5);
    const [moved] = toSpread(near, 10, shifts);
    const [right = NaN, down = NaN] = shifts.get('a') ?? [];
    const at = [near[0], moved].map((label) => ({ at: label?.at ?? ([0, 0] as const) }));
    expect(measure(at, 10)).toBeCloseTo(Math.hypot(right, down), 3);
  });

  it('are told apart even on the very same point', () => {
    const same = ['a', 'b'].map((id) => ({ id, at: [130, 30] as const }));
    expect(measure(toSpread(same, 5), 5)).toBeGreaterThan(2 * BADGE.radius);
  });
});

it('no badge leaves its point, however many there are', () => {
  const labels = fc.array(
    fc.tuple(fc.integer({ min: 120, max: 150 }), fc.integer({ min: 10, max: 50 })),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(labels, fc.double({ min: 1, max: 40, noNaN: true }), (points, scale) => {
      const shifts = toLabelShifts(
        points.map((at, index) => ({ id: String(index), at })),
        scale,
      );
      for (const [x, y] of shifts.values())
        expect(Math.hypot(x, y)).toBeLessThan(BADGE.outer + 0.1);
    }),
  );
});
