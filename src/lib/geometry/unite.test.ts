import { area, polygon } from '@turf/turf';
import { expect, it } from 'vitest';
import { unite } from './unite.ts';

function toSquare(west: number, south: number) {
  const [east, north] = [west + 2, south + 2];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return polygon([corners]).geometry;
}

it('makes outlines that overlap one, as large as what they cover together', () => {
  const [a, b] = [toSquare(0, 0), toSquare(1, 0)];
  const whole = unite([a, b]);
  expect(whole?.coordinates).toHaveLength(1);
  expect(whole && area(whole)).toBeCloseTo(1.5 * area(a), -6);
});

it('leaves outlines apart that are apart', () => {
  expect(unite([toSquare(0, 0), toSquare(10, 0)])?.coordinates).toHaveLength(2);
});

it('leaves one outline as it is, and makes none of none', () => {
  const one = toSquare(0, 0);
  expect(unite([one])?.coordinates).toEqual([one.coordinates]);
  expect(unite([])).toBeNull();
});
