import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventsCsv } from '#lib/exports/files/events-csv.ts';
import { toEventsGeoJson } from '#lib/exports/files/events-geojson.ts';
import { toVisibleCsv, toVisibleGeoJson } from './visible-events.ts';

// Data as a page receives it: the index inside its HTML, the records as a file.
const INDEX = toAtlasIndex(CATALOGUE);
const RECORDS = JSON.parse(JSON.stringify(CATALOGUE.events)) as readonly EventRecord[];
const GEOJSON = JSON.stringify(
  toEventsGeoJson(CATALOGUE, { toName: toMapName, site: SITE_URL }),
  null,
  1,
);
const IDS = RECORDS.map(({ id }) => id);
const ALL = new Set(IDS);

describe('all events of the record', () => {
  it.each([null, SITE_URL])('are the published CSV, byte for byte, on a site at %s', (site) => {
    const published = toEventsCsv(CATALOGUE, { toName: toMapName, site });
    expect(published.length).toBeGreaterThan(10_000);
    expect(toVisibleCsv(RECORDS, INDEX, site)).toBe(published);
  });

  it('are the published GeoJSON, byte for byte', () => {
    expect(GEOJSON.length).toBeGreaterThan(10_000);
    expect(toVisibleGeoJson(GEOJSON, ALL)).toBe(GEOJSON);
  });
});

describe('some events', () => {
  it('are their rows and features alone, in the order of the record', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS), (some) => {
        const ids = new Set(some);
        const expected = IDS.filter((id) => ids.has(id));
        const csv = toVisibleCsv(
          RECORDS.filter(({ id }) => ids.has(id)),
          INDEX,
          null,
        );
        const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
        expect(rows.map((row) => row['id'])).toEqual(expected);
        const { features, ...rest } = JSON.parse(toVisibleGeoJson(GEOJSON, ids));
        expect(features.map(({ id }: { id: string }) => id)).toEqual(expected);
        expect(rest.attribution).toBe('Exercise Atlas');
      }),
      { numRuns: 20 },
    );
  });
});
