import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../tests/fixtures/feeds.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { toAreasGeoJson } from './areas-geojson.ts';
import { toCatalogueJson } from './catalogue-json.ts';
import { toEventsGeoJson } from './events-geojson.ts';

const json = toCatalogueJson(CATALOGUE);

/** The same value with the keys of every object the other way round. */
function turnKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, turnKeys(one)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}

describe('the catalogue as JSON', () => {
  it('holds the whole record, joined', () => {
    const { areas, events, services, places } = json;
    expect({ areas, events, services, places }).toEqual(CATALOGUE);
    expect(events.length).toBeGreaterThan(10);
  });

  it('counts what it holds', () => {
    const { counts } = json;
    expect(Object.keys(counts)).toHaveLength(6);
    for (const [name, count] of Object.entries(counts)) {
      expect(json[name as keyof typeof counts]).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  it('lists each publisher and series that is cited once, in order of id', () => {
    const cited = [...json.areas, ...json.events].flatMap(({ publications }) =>
      publications.map(({ publisher }) => publisher.id),
    );
    expect(json.publishers.map(({ id }) => id)).toEqual([...new Set(cited)].sort());
    const named = json.events.flatMap(({ series }) => series?.id ?? []);
    expect(json.series.map(({ id }) => id)).toEqual([...new Set(named)].sort());
  });

  it('carries the licence along, and tells it first', () => {
    expect(Object.keys(json).slice(0, 4)).toEqual(['license', 'attribution', 'note', 'counts']);
    expect(json.license).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(json.note).toContain('approximate');
  });
});

describe('the keys of', () => {
  const context = { toName: toMapName, site: null };
  const toArea = (area: Parameters<typeof toMapName>[0]) => toMapName(area);

  it.each([
    ['the catalogue', toCatalogueJson],
    ['the areas', (catalogue: typeof CATALOGUE) => toAreasGeoJson(catalogue.areas, toArea)],
    ['the events', (catalogue: typeof CATALOGUE) => toEventsGeoJson(catalogue, context)],
  ])('%s have one order, however the record was read', (_, toExport) => {
    const turned = turnKeys(CATALOGUE);
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(CATALOGUE));
    expect(JSON.stringify(toExport(turned))).toBe(JSON.stringify(toExport(CATALOGUE)));
  });
});
