import { expect, it } from 'vitest';
import { fromMercator, toMercator, WORLD_SIZE } from './mercator.ts';

it('puts the middle of the world in the middle and its edges at the edges', () => {
  expect(toMercator([180, 0])).toEqual([WORLD_SIZE / 2, WORLD_SIZE / 2]);
  expect(toMercator([360, 85.051129])[0]).toBe(WORLD_SIZE);
  expect(toMercator([0, 85.051129])[1]).toBeCloseTo(0, 2);
  expect(toMercator([0, -85.051129])[1]).toBeCloseTo(WORLD_SIZE, 2);
});

it.each([[134.6, 38.9] as const, [202.5, 21.3] as const, [120, -35] as const])(
  'finds the way back to %s, %s',
  (lng, lat) => {
    const [x, y] = fromMercator(toMercator([lng, lat]));
    expect(x).toBeCloseTo(lng, 9);
    expect(y).toBeCloseTo(lat, 9);
  },
);
