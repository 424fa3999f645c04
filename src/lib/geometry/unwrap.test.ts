import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toNearestLongitude, toPacific, toPacificLongitude } from './unwrap.ts';

function toRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('a longitude seen from the Pacific', () => {
  it.each([
    [0, 0],
    [134.5, 134.5],
    [180, 180],
    [-180, 180],
    [-157, 203],
    [-0.5, 359.5],
  ])('of %d is %d', (lng, expected) => {
    expect(toPacificLongitude(lng)).toBe(expected);
  });
});

describe('the copy of a longitude nearest to another', () => {
  it.each([
    [203, 164, 203],
    [-157, 164, 203],
    [203, -170, -157],
    [134, 490, 494],
    [10, 10, 10],
  ])('of %d, seen from %d, is %d', (lng, from, expected) => {
    expect(toNearestLongitude(lng, from)).toBe(expected);
  });
});

describe('an outline seen from the Pacific', () => {
  it('is a MultiPolygon whatever it was', () => {
    const coordinates = [toRing(130, 30, 140, 40)];
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const expected: MultiPolygon = { type: 'MultiPolygon', coordinates: [coordinates] };
    expect(toPacific(polygon)).toEqual(expected);
    expect(toPacific(expected)).toEqual(expected);
  });

  it('has Hawaii east of the date line', () => {
    const polygon: Polygon = { type: 'Polygon', coordinates: [toRing(-161, 18, -154, 23)] };
    expect(toPacific(polygon).coordinates).toEqual([[toRing(199, 18, 206, 23)]]);
  });

  it('closes up at 180° where RFC 7946 has cut it', () => {
    const outline: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[toRing(170, 10, 180, 20)], [toRing(-180, 10, -170, 20)]],
    };
    expect(toPacific(outline).coordinates).toEqual([
      [toRing(170, 10, 180, 20)],
      [toRing(180, 10, 190, 20)],
    ]);
  });

  it('reads −180° as 180° in a part that lies west of the line', () => {
    const polygon: Polygon = { type: 'Polygon', coordinates: [toRing(170, 10, -180, 20)] };
    expect(toPacific(polygon).coordinates).toEqual([[toRing(170, 10, 180, 20)]]);
  });

  it('keeps holes and leaves the original alone', () => {
    const rings = [toRing(-161, 18, -154, 23), toRing(-159, 20, -157, 21).toReversed()];
    const polygon: Polygon = { type: 'Polygon', coordinates: rings };
    const before = structuredClone(polygon);
    expect(toPacific(polygon).coordinates[0]).toEqual([
      toRing(199, 18, 206, 23),
      toRing(201, 20, 203, 21).toReversed(),
    ]);
    expect(polygon).toEqual(before);
  });
});
