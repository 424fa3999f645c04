import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, changeEvent, SITE_URL, toWhen } from '../../../../tests/fixtures/feeds.ts';
import { ParquetDatabase } from '../../../../tests/fixtures/parquet-files.ts';
import { toWkb } from '../../../../tests/fixtures/wkb.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { BETWEEN_VALUES, EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toCatalogueJson } from '../files/catalogue-json.ts';
import { toEventsCsvRow } from '../files/events-csv-row.ts';
import { toEventsGeoJson } from '../files/events-geojson.ts';
import { EVENTS_PARQUET_COLUMNS } from './events-columns.ts';
import { toEventsParquet } from './events-parquet.ts';

const context = { toName: toMapName, site: SITE_URL };
const PLACE = { name: 'Oahu', relation: 'at', lon: -157.95, lat: 21.5, basis: 'an island' };

/** The sample, and what no event of it may have: no end, no area, no place, an approximate date. */
const record: Catalogue = {
  ...CATALOGUE,
  events: [
    ...CATALOGUE.events,
    changeEvent({ id: 'at-a-place', areas: [], location: PLACE, when: toWhen('2023-07~/..') }),
    changeEvent({ id: 'nowhere', areas: [], location: null, series: null, notes: [] }),
    changeEvent({ id: 'in-two-areas', areas: CATALOGUE.areas.slice(0, 2).map(({ id }) => id) }),
  ],
};
const { events } = toCatalogueJson(record);
const csvRows = record.events.map((event) =>
  toEventsCsvRow(event, { catalogue: record, ...context }),
);

let database: ParquetDatabase;
beforeAll(async () => {
  database = await ParquetDatabase.open(record, SITE_URL);
});
afterAll(() => database.close());

/** Rows of a query, in the order of the file, with what each event should have there. */
async function compare(columns: string, toExpected: (event: EventRecord) => object): Promise<void> {
  expect(await database.query(`SELECT ${columns} FROM events`)).toEqual(events.map(toExpected));
}

function count(values: readonly string[]): Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([value, n]) => [value, String(n)]));
}

async function countInFile(sql: string): Promise<object> {
  const rows = await database.query(`SELECT value, count(*) AS n FROM (${sql}) GROUP BY value`);
  return Object.fromEntries(rows.map(({ value, n }) => [value, n]));
}

describe('the columns of events.parquet', () => {
  it('have a value for each of the CSV, or the list that it was made of', () => {
    const fromLists = ['units', 'publishers', 'publisherIds', 'addresses'];
    const inMetadata = ['licence'];
    const names = Object.keys(EVENTS_PARQUET_COLUMNS);
    const missing = EVENTS_CSV_COLUMNS.filter(({ name }) => !names.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([...fromLists, ...inMetadata]);
  });

  it('tell what an event is, and its series', async () => {
    await compare('id, title, kind, status, summary, series, seriesName', (event) => {
      const { id, title, kind, status, summary, series } = event;
      const [name, seriesName] = [series?.id ?? null, series?.name ?? null];
      return { id, title, kind, status, summary, series: name, seriesName };
    });
  });

  it('tell its days as days', async () => {
    const columns = '"when", firstDay, lastDay, whenStart, whenEnd, timeZone, statusAsOf, changed';
    await compare(columns, ({ when, timeZone, statusAsOf, changed }) => {
      const { edtf, start, end } = when;
      const days = { firstDay: start.first, lastDay: (end ?? start).last };
      return { when: edtf, ...days, whenStart: start, whenEnd: end, timeZone, statusAsOf, changed };
    });
    const years = await countInFile('SELECT year(firstDay)::VARCHAR AS value FROM events');
    expect(years).toEqual(count(events.map(({ when }) => when.start.first?.slice(0, 4) ?? 'null')));
  });

  it('tell how well the days are known, as the CSV does', async () => {
    const rows = await database.query('SELECT precision, dateQualifier, lastChanged FROM events');
    expect(rows).toEqual(
      csvRows.map(({ precision, dateQualifier, lastChanged }) => {
        const qualifier = dateQualifier === null ? [] : String(dateQualifier).split(BETWEEN_VALUES);
        return { precision, dateQualifier: qualifier, lastChanged };
      }),
    );
  });

  it('tell where it was', async () => {
    await compare('areas, areaNames, place', ({ areas, place }) => {
      const own = areas.flatMap((id) => record.areas.find((area) => area.id === id) ?? []);
      return { areas, areaNames: own.map((area) => toMapName(area)), place };
    });
    const location = ['Name', 'Relation', 'Lon', 'Lat', 'Basis'].map((name) => `location${name}`);
    await compare(location.join(', '), ({ location: at }) => ({
      locationName: at?.name ?? null,
      locationRelation: at?.relation ?? null,
      locationLon: at?.lon ?? null,
      locationLat: at?.lat ?? null,
      locationBasis: at?.basis ?? null,
    }));
  });

  it('tell who took part, with units', async () => {
    await compare('services, participants, themes, notes', (event) => {
      const { services, participants, themes, notes } = event;
      return { services, participants, themes, notes };
    });
    expect(await countInFile('SELECT unnest(services) AS value FROM events')).toEqual(
      count(events.flatMap(({ services }) => services)),
    );
    const countries = csvRows.flatMap((row) => String(row.countries).split(BETWEEN_VALUES));
    expect(await countInFile('SELECT unnest(countries) AS value FROM events')).toEqual(
      count(countries),
    );
    const sql = 'SELECT unnest(p.units).name AS value FROM events, unnest(participants) AS t(p)';
    const units = events.flatMap(({ participants }) => participants.flatMap((one) => one.units));
    expect(units.length).toBeGreaterThan(0);
    expect(await countInFile(sql)).toEqual(count(units.map(({ name }) => name)));
  });

  it('tell on whose word, and who tells it differently', async () => {
    await compare('publicationCount, publications, accounts', ({ publications, accounts }) => {
      return { publicationCount: publications.length, publications, accounts };
    });
    const sql = 'SELECT p.publisher.id AS value FROM events, unnest(publications) AS t(p)';
    const publications = events.flatMap((event) => event.publications);
    expect(await countInFile(sql)).toEqual(count(publications.map((one) => one.publisher.id)));
    expect(events.some(({ accounts }) => accounts.length > 0)).toBe(true);
  });

  it('lead to its page', async () => {
    await compare('page', ({ id }) => ({ page: `https://atlas.example/map/events/${id}/` }));
  });

  it('draw it as the GeoJSON does, byte for byte', async () => {
    const { features } = toEventsGeoJson(record, context);
    const sql = 'SELECT id, geometryIs, hex(ST_AsWKB(geometry)) AS wkb FROM events';
    expect(await database.query(sql)).toEqual(
      features.map(({ id, properties: { geometryIs }, geometry }) => {
        if (geometry === null) return { id, geometryIs, wkb: null };
        if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Point') throw new Error();
        return { id, geometryIs, wkb: toWkb(geometry).toString('hex').toUpperCase() };
      }),
    );
    const kinds = new Set(features.map(({ properties }) => properties.geometryIs));
    expect([...kinds].sort()).toEqual(['areas', 'named-place', 'none']);
  });
});

describe('events.parquet', () => {
  it('is the same twice, byte for byte', () => {
    const [one, two] = [1, 2].map(() => toEventsParquet(structuredClone(record), context));
    expect(Buffer.compare(one ?? Buffer.of(), two ?? Buffer.of())).toBe(0);
    expect(Buffer.from(one ?? []).toString('latin1', 0, 4)).toBe('PAR1');
  });

  it('can hold no event', async () => {
    const empty = await ParquetDatabase.open({ ...record, events: [], areas: [] }, null);
    expect(await empty.query('SELECT count(*) AS n FROM events')).toEqual([{ n: '0' }]);
    expect(await empty.query('DESCRIBE events')).toEqual(await database.query('DESCRIBE events'));
    empty.close();
  });

  it('is written in seconds where the record has ten thousand events', { timeout: 120_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, n) => {
      const areas = record.areas.filter((__, place) => (n >> place) % 2 === 1 && place < 4);
      return changeEvent({ id: `event-${n}`, areas: areas.map(({ id }) => id) });
    });
    const start = process.cpuUsage();
    const file = toEventsParquet({ ...record, events: many }, context);
    expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
    expect(file.byteLength / many.length).toBeLessThan(1_000);
  });
});
