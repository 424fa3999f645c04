import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import type { Area } from '../domain/area.ts';
import { toShapedAreas } from './area-shape.ts';

const { areas } = SAMPLE;
const shaped = toShapedAreas(areas);
const named = shaped.map((one, index) => [one.area.id, one, index] as const);

function findArea(id: string): Area {
  const area = areas.find((one) => one.id === id);
  if (!area) throw new Error(`found no area ${id}, expected it in the record`);
  return area;
}

describe('the shapes of the record', () => {
  it('are those of all areas, largest first', () => {
    const sizes = shaped.map(({ shape }) => shape.squareKm);
    expect(shaped.map(({ area }) => area.id).toSorted()).toEqual(
      areas.map(({ id }) => id).toSorted(),
    );
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it.each(named)('have a label point of %s in it and in no smaller area', (_, one, index) => {
    const point = [...one.shape.labelPoint];
    expect(booleanPointInPolygon(point, one.shape.outline)).toBe(true);
    const covering = shaped
      .slice(index + 1)
      .filter(({ shape }) => booleanPointInPolygon(point, shape.outline));
    expect(covering.map(({ area }) => area.id)).toEqual([]);
  });

  it.each(named)('have a box around every position of %s, in one run across 180°', (_, one) => {
    const positions = one.shape.outline.coordinates.flat(2);
    const lngs = positions.map(([lng = NaN]) => lng);
    const lats = positions.map(([, lat = NaN]) => lat);
    expect(one.shape.bounds).toEqual([
      Math.min(...lngs),
      Math.min(...lats),
      Math.max(...lngs),
      Math.max(...lats),
    ]);
    const [west, , east] = one.shape.bounds;
    expect(west).toBeGreaterThanOrEqual(0);
    expect(east).toBeLessThanOrEqual(360);
    expect(east - west).toBeLessThan(60);
  });

  it('have Hawaii east of 180°', () => {
    const [west, , east] = toShapedAreas([findArea('hawaii')])[0]?.shape.bounds ?? [];
    expect(west).toBeGreaterThan(190);
    expect(east).toBeLessThan(215);
  });

  it('have a size near what geographers give', () => {
    const sea = shaped.find(({ area }) => area.id === 'sea-of-japan');
    // The whole Sea of Japan has about 978,000 km², but the outline keeps clear of the coasts.
    expect(sea?.shape.squareKm).toBeGreaterThan(600_000);
    expect(sea?.shape.squareKm).toBeLessThan(1_100_000);
  });

  it('have a mark in the middle of each small range and in no large area', () => {
    const withMarks = shaped.filter(({ shape }) => shape.marks.length > 0);
    const ranges = shaped.filter(({ area }) => area.outline === 'named-range');
    expect(ranges.length).toBeGreaterThan(1);
    expect(withMarks).toEqual(ranges);
    for (const { shape } of withMarks) {
      expect(shape.marks).toHaveLength(shape.outline.coordinates.length);
      shape.marks.forEach((mark, index) => {
        const coordinates = shape.outline.coordinates[index] ?? [];
        expect(booleanPointInPolygon([...mark], { type: 'Polygon', coordinates })).toBe(true);
      });
    }
  });
});

describe('made shapes', () => {
  const base = findArea('hawaii');
  const toBox = (id: string, west: number, east: number): Area => ({
    ...base,
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 10],
          [east, 10],
          [east, 20],
          [west, 20],
          [west, 10],
        ],
      ],
    },
  });

  it('set the label of the larger clear of the smaller, whatever the order they come in', () => {
    const large = toBox('large', 130, 150);
    const small = toBox('small', 138, 142);
    for (const order of [
      [large, small],
      [small, large],
    ]) {
      const [first, second] = toShapedAreas(order);
      expect([first?.area.id, second?.area.id]).toEqual(['large', 'small']);
      expect(
        booleanPointInPolygon([...(first?.shape.labelPoint ?? [])], small.geometry as never),
      ).toBe(false);
      expect(second?.shape.labelPoint[0]).toBeCloseTo(140, 1);
    }
  });

  it('of an area cut at 180° are one run: box, size and label', () => {
    const west = toBox('a', 170, 180);
    const east = toBox('b', -180, -178);
    if (west.geometry.type !== 'Polygon' || east.geometry.type !== 'Polygon') throw new Error();
    const geometry = {
      type: 'MultiPolygon' as const,
      coordinates: [west.geometry.coordinates, east.geometry.coordinates],
    };
    const [both] = toShapedAreas([{ ...base, geometry }]);
    const [whole] = toShapedAreas([toBox('whole', 170, 182)]);
    expect(both?.shape.bounds).toEqual([170, 10, 182, 20]);
    expect(both?.shape.squareKm).toBe(whole?.shape.squareKm);
    expect(both?.shape.labelPoint[0]).toBeGreaterThan(170);
    expect(both?.shape.labelPoint[0]).toBeLessThan(182);
  });
});
