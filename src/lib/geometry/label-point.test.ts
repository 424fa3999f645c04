import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findLabelPoint } from './label-point.ts';

function toRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function toOutline(...parts: Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: parts };
}

const SQUARE = toOutline([toRing(130, 30, 140, 40)]);

function expectNear(point: readonly [number, number], lng: number, lat: number): void {
  expect(Math.hypot(point[0] - lng, point[1] - lat)).toBeLessThan(0.1);
}

describe('a label point', () => {
  it('is the middle of a plain area', () => {
    expectNear(findLabelPoint(SQUARE, []), 135, 35);
  });

  it('lies in the largest of several parts', () => {
    const small = [toRing(150, 30, 152, 32)];
    expectNear(findLabelPoint(toOutline(small, ...SQUARE.coordinates), []), 135, 35);
  });

  it('lies in that of several parts alike which is farthest from other labels', () => {
    const parts = [130, 140, 150].map((west) => [toRing(west, 30, west + 2, 32)]);
    expectNear(findLabelPoint(toOutline(...parts), [], [[130, 31]]), 151, 31);
    expectNear(
      findLabelPoint(
        toOutline(...parts),
        [],
        [
          [151, 31],
          [131, 31],
        ],
      ),
      141,
      31,
    );
  });

  it('lies in the largest part all the same where the others are much smaller', () => {
    const small = [toRing(150, 30, 152, 32)];
    expectNear(findLabelPoint(toOutline(small, ...SQUARE.coordinates), [], [[135, 35]]), 135, 35);
  });

  it('lies in the area where its middle does not', () => {
    const crescent = toOutline([
      [
        [130, 30],
        [140, 30],
        [140, 32],
        [132, 32],
        [132, 38],
        [140, 38],
        [140, 40],
        [130, 40],
        [130, 30],
      ],
    ]);
    expect(booleanPointInPolygon([136, 35], crescent)).toBe(false);
    expect(booleanPointInPolygon([...findLabelPoint(crescent, [])], crescent)).toBe(true);
  });

  it('keeps out of a hole', () => {
    const ring = toOutline([toRing(130, 30, 140, 40), toRing(132, 32, 138, 38).toReversed()]);
    expect(booleanPointInPolygon([...findLabelPoint(ring, [])], ring)).toBe(true);
  });

  it('keeps clear of smaller areas drawn over it', () => {
    const smaller = [toOutline([toRing(132, 30, 140, 40)]), toOutline([toRing(130, 30, 132, 34)])];
    expectNear(findLabelPoint(SQUARE, smaller), 131, 37);
  });

  it('is where it would be anyway under an area that lies elsewhere', () => {
    expectNear(findLabelPoint(SQUARE, [toOutline([toRing(150, 30, 152, 32)])]), 135, 35);
  });

  it('stands in the area all the same where smaller ones cover all of it', () => {
    expectNear(findLabelPoint(SQUARE, [toOutline([toRing(129, 29, 141, 41)])]), 135, 35);
  });
});
