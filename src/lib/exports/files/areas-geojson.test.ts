import { check } from '@placemarkio/check-geojson';
import { area as measureArea, booleanClockwise } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { NAME_LANGUAGES } from '#lib/domain/area.ts';
import { toAreasGeoJson } from './areas-geojson.ts';

const { areas } = SAMPLE;
const collection = toAreasGeoJson(areas, ({ names }) => names.en[0]?.text ?? '');
const features = collection.features.map((feature) => [String(feature.id), feature] as const);

describe('the areas as GeoJSON', () => {
  it('pass the check of a published checker', () => {
    expect(check(JSON.stringify(collection))).toEqual(collection);
    expect(() => check(JSON.stringify({ ...collection, features: [{}] }))).toThrow();
  });

  it('are all there, in the order of the record', () => {
    expect(features.map(([id]) => id)).toEqual(areas.map(({ id }) => id));
    expect(features.length).toBeGreaterThan(0);
  });

  it('carry the licence along', () => {
    expect(collection.license).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(collection.note).toContain('approximate');
  });

  it.each(features)('name %s in every language and say who uses each name', (id, feature) => {
    const { name, names } = feature.properties;
    expect(feature.properties.id).toBe(id);
    expect(name).toBe(names.en[0]?.text);
    for (const language of NAME_LANGUAGES) {
      expect(names[language].length).toBeGreaterThan(0);
      expect(names[language].every(({ text, usedBy }) => text && usedBy)).toBe(true);
    }
  });

  it.each(features)('say how the outline of %s was drawn and on whose word', (id, feature) => {
    const { medium, outline, errorKm, basis, note, publications } = feature.properties;
    const drawing = { medium, outline, errorKm, basis, note, publications };
    expect(areas.find((area) => area.id === id)).toMatchObject(drawing);
    expect(basis).not.toBe('');
  });

  it.each(features)(
    'draw %s as RFC 7946 has it: wound right, closed, within 180°',
    (_, feature) => {
      const { geometry } = feature;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      expect(measureArea(geometry)).toBeGreaterThan(0);
      for (const [outer = [], ...holes] of polygons) {
        expect(booleanClockwise(outer)).toBe(false);
        expect(holes.every((hole) => booleanClockwise(hole))).toBe(true);
        for (const ring of [outer, ...holes]) expect(ring.at(-1)).toEqual(ring[0]);
      }
      const positions = polygons.flat(2);
      expect(
        positions.every(([lng = NaN, lat = NaN]) => Math.abs(lng) <= 180 && Math.abs(lat) < 85),
      ).toBe(true);
      for (const [outer = []] of polygons) {
        const longitudes = outer.map(([lng = NaN]) => lng);
        expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
      }
    },
  );
});
