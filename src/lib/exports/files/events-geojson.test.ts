import { check } from '@placemarkio/check-geojson';
import { area, difference, feature, featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventsCsvRow } from './events-csv-row.ts';
import { toEventsGeoJson } from './events-geojson.ts';

/** Square metres that rounding may cost along the edge of an area. */
const A_SQUARE_KILOMETRE = 1_000_000;

const catalogue = SAMPLE;
const context = { toName: toMapName, site: new URL('https://atlas.example/map/') };
const collection = toEventsGeoJson(catalogue, context);
const events = catalogue.events.map((event) => [event.id, event] as const);

function findFeature(id: string) {
  return collection.features.find((feature) => feature.id === id);
}

describe('the events as GeoJSON', () => {
  it('pass the check of a published checker', () => {
    expect(check(JSON.stringify(collection))).toEqual(collection);
  });

  it('are all there, in the order of the catalogue, those off the map too', () => {
    expect(collection.features.map(({ id }) => id)).toEqual(events.map(([id]) => id));
    expect(events.length).toBeGreaterThan(10);
    expect(findFeature('2023-07-eu-japan-summit-brussels')).toBeDefined();
  });

  it.each(events)('say of %s when, who and on whose word', (id, event) => {
    expect(findFeature(id)?.properties).toMatchObject({
      id,
      title: event.title,
      when: event.when.edtf,
      areas: event.areas,
      participants: event.participants,
      publications: event.publications,
      accounts: event.accounts,
      changed: event.changed,
    });
  });

  it.each(events)('give of %s what GIS tools can read as single values', (id, event) => {
    const properties: Readonly<Record<string, unknown>> = { ...findFeature(id)?.properties };
    const row = toEventsCsvRow(event, { catalogue, ...context });
    // Lists and the series are as in the record; the licence is given once.
    const ofRecord = ['series', 'areas', 'place', 'services', 'themes', 'notes', 'accounts'];
    for (const [name, value] of Object.entries(row)) {
      if (![...ofRecord, 'licence'].includes(name)) expect(properties[name], name).toBe(value);
    }
    expect(properties['page']).toBe(`https://atlas.example/map/events/${id}/`);
  });

  it('carry the licence along', () => {
    expect(collection.license).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(collection.attribution).toBe('Exercise Atlas');
    expect(collection.note).toContain('approximate');
  });

  it('cross 180° nowhere, as RFC 7946 has it', () => {
    const rings = collection.features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
    );
    expect(rings.length).toBeGreaterThan(10);
    for (const ring of rings) {
      const longitudes = ring.map(([lng = NaN]) => lng);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
      expect(longitudes.every((lng) => Math.abs(lng) <= 180)).toBe(true);
    }
  });

  it.each(events)('draw %s by its areas, or by the place named, and say which', (id, event) => {
    const told = findFeature(id);
    if (event.areas.length > 0) {
      const drawn = catalogue.areas.filter((area) => event.areas.includes(area.id));
      expect(told?.properties.geometryIs).toBe('areas');
      if (told?.geometry?.type !== 'MultiPolygon') throw new Error(`${id} is no MultiPolygon`);
      const parts = told.geometry.coordinates.map((rings) => polygon(rings));
      for (const { id: areaId, geometry } of drawn) {
        const missed = difference(featureCollection([feature(geometry), ...parts]));
        expect(missed === null ? 0 : area(missed), areaId).toBeLessThan(A_SQUARE_KILOMETRE);
      }
      // No part lies over another, so that the sizes of the parts are the size of the whole.
      const overlaps = parts.flatMap((part, index) =>
        parts.slice(index + 1).map((other) => intersect(featureCollection([part, other]))),
      );
      expect(overlaps.filter(Boolean)).toEqual([]);
    } else {
      expect(told?.properties.geometryIs).toBe(event.location ? 'named-place' : 'none');
      expect(told?.geometry?.type).toBe(event.location ? 'Point' : undefined);
    }
    expect(told?.properties.locationName).toBe(event.location?.name ?? null);
  });
});

describe('an event', () => {
  const [, base] = events[0] ?? [];
  if (!base) throw new Error('found no event, expected one in the record');
  const toFeature = (change: Partial<EventRecord>) =>
    toEventsGeoJson({ ...catalogue, events: [{ ...base, ...change }] }, context).features[0];
  const location = { name: 'Tokyo', relation: 'in', lon: 139.7, lat: 35.7, basis: 'a city' };

  it('off the map with a place is a point there', () => {
    expect(toFeature({ areas: [], location })).toMatchObject({
      geometry: { type: 'Point', coordinates: [139.7, 35.7] },
      properties: { geometryIs: 'named-place', locationName: 'Tokyo' },
    });
  });

  it('off the map without a place stays, with no geometry', () => {
    expect(toFeature({ areas: [], location: null })).toMatchObject({
      geometry: null,
      properties: { geometryIs: 'none', locationName: null },
    });
  });

  it('in an area with a place is drawn by the area', () => {
    expect(toFeature({ areas: ['hawaii'], location })).toMatchObject({
      geometry: { type: 'MultiPolygon' },
      properties: { geometryIs: 'areas', locationName: 'Tokyo' },
    });
  });

  it('in two areas has the outlines of both', () => {
    const one = toFeature({ areas: ['hawaii'] })?.geometry;
    const two = toFeature({ areas: ['philippine-sea', 'hawaii'] })?.geometry;
    if (one?.type !== 'MultiPolygon' || two?.type !== 'MultiPolygon') throw new Error();
    expect(two.coordinates).toHaveLength(2);
    const toCorners = (rings: Position[][] | undefined) => (rings ?? []).flat().map(String);
    const corners = new Set(two.coordinates.flatMap(toCorners));
    expect(toCorners(one.coordinates[0]).filter((corner) => !corners.has(corner))).toEqual([]);
  });
});
