import {
  booleanPointInPolygon,
  booleanWithin,
  destination,
  feature,
  nearestPointOnLine,
  polygonToLine,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { RING_COUNT, toSoftEdge } from './soft-edge.ts';
import { toPacific } from './unwrap.ts';

const { areas } = SAMPLE;

function toBox(west: number, south: number, east: number, north: number): MultiPolygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

/** Kilometres on the sphere from each corner of a ring to the nearest point of an outline. */
function measureDistances(ring: MultiPolygon, outline: MultiPolygon): readonly number[] {
  const lines = outline.coordinates.flatMap((rings) => {
    const line = polygonToLine({ type: 'Polygon', coordinates: rings } satisfies Polygon);
    return line.type === 'FeatureCollection' ? line.features : [line];
  });
  return ring.coordinates
    .flat(2)
    .map((corner) =>
      Math.min(
        ...lines.map(
          (line) => nearestPointOnLine(line, corner as Position).properties.pointDistance,
        ),
      ),
    );
}

describe.each(areas.map((area) => [area.id, area] as const))('the edge of %s', (_, area) => {
  const outline = toPacific(area.geometry);
  const rings = toSoftEdge(outline, area.errorKm);

  it('has six rings, each within the one before', () => {
    expect(rings).toHaveLength(RING_COUNT);
    for (const [index, ring] of rings.slice(1).entries()) {
      const outer = rings[index];
      for (const part of ring.coordinates) {
        const inner: Polygon = { type: 'Polygon', coordinates: part };
        const parts = (outer?.coordinates ?? []).map((coordinates) =>
          feature<Polygon>({ type: 'Polygon', coordinates }),
        );
        expect(parts.some((whole) => booleanWithin(inner, whole))).toBe(true);
      }
    }
  });

  it('lies as far outside the outline as the true edge may', () => {
    for (const km of measureDistances(rings[0] ?? outline, outline)) {
      expect(Math.abs(km - area.errorKm)).toBeLessThanOrEqual(area.errorKm / 15);
    }
  });
});

describe('an error of 150 km', () => {
  it.each([
    ['near the equator', toBox(150, -2, 158, 4)],
    ['across 180°', toBox(174, 20, 188, 27)],
    ['far north', toBox(150, 52, 170, 58)],
  ])('is 150 ± 10 km %s', (_, outline) => {
    const [outermost] = toSoftEdge(outline, 150);
    const distances = measureDistances(outermost ?? outline, outline);
    expect(distances.length).toBeGreaterThan(12);
    for (const km of distances) expect(Math.abs(km - 150)).toBeLessThanOrEqual(10);
  });

  it('is met in every direction from a small area', () => {
    const [outermost] = toSoftEdge(toBox(200, 20.9, 200.2, 21.1), 150);
    for (let bearing = -180; bearing < 180; bearing += 15) {
      const toPoint = (km: number) => toPacificPoint(destination([200.1, 21], km, bearing));
      const ring = feature(outermost as MultiPolygon);
      expect(booleanPointInPolygon(toPoint(150), ring)).toBe(true);
      expect(booleanPointInPolygon(toPoint(176), ring)).toBe(false);
    }
  });

  it('goes inwards at most half way to the middle of a small area', () => {
    const small = toBox(200, 20, 200.4, 20.4);
    const innermost = toSoftEdge(small, 150).at(-1);
    const distances = measureDistances(innermost ?? small, small);
    const halfWay = 20.8 / 2;
    expect(Math.max(...distances)).toBeLessThanOrEqual(halfWay * 1.2);
    expect(Math.min(...distances)).toBeGreaterThan(halfWay * 0.8);
  });
});

function toPacificPoint({ geometry }: ReturnType<typeof destination>): Position {
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lng < 0 ? lng + 360 : lng, lat];
}

it('joins the halves of an outline that RFC 7946 splits at 180°', () => {
  const halves: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [toBox(174, 20, 180, 27), toBox(180, 20, 188, 27)].flatMap(
      (box) => box.coordinates,
    ),
  };
  for (const ring of toSoftEdge(halves, 100)) expect(ring.coordinates).toHaveLength(1);
});

it('leaves published coordinates as they are', () => {
  const box = toBox(140, 30, 142, 32);
  const [only, ...others] = toSoftEdge(box, 0);
  expect(others).toEqual([]);
  expect(only).toEqual(box);
});
