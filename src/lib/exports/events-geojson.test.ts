import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { toMapName } from '../cartography/names.ts';
import { readCatalogue } from '../data/catalogue.server.ts';
import type { EventRecord } from '../domain/event.ts';
import { toEventsCsvRow } from './events-csv-row.ts';
import { toEventsGeoJson } from './events-geojson.ts';

const catalogue = readCatalogue();
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
      tellings: event.tellings,
      changed: event.changed,
    });
  });

  it.each(events)('give of %s what GIS tools can read as single values', (id, event) => {
    const properties: Readonly<Record<string, unknown>> = { ...findFeature(id)?.properties };
    const row = toEventsCsvRow(event, { catalogue, ...context });
    // Lists and the series stand as in the record; the licence stands once.
    const ofRecord = ['series', 'areas', 'place', 'services', 'themes', 'notes', 'tellings'];
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
    const feature = findFeature(id);
    if (event.areas.length > 0) {
      const drawn = catalogue.areas.filter((area) => event.areas.includes(area.id));
      const polygons = drawn.flatMap(({ geometry: { type, coordinates } }) =>
        type === 'Polygon' ? [coordinates] : coordinates,
      );
      expect(feature?.properties.geometryIs).toBe('areas');
      expect(feature?.geometry).toEqual({ type: 'MultiPolygon', coordinates: polygons });
    } else {
      expect(feature?.properties.geometryIs).toBe(event.location ? 'named-place' : 'none');
      expect(feature?.geometry?.type).toBe(event.location ? 'Point' : undefined);
    }
    expect(feature?.properties.locationName).toBe(event.location?.name ?? null);
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
    expect(two.coordinates).toEqual(expect.arrayContaining(one.coordinates));
  });
});
