import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { ParquetDatabase } from '../../../../tests/fixtures/parquet-files.ts';
import { toExampleQueries } from './example-queries.ts';

const ADDRESS = 'https://atlas.example/map/data/events.parquet';
const { list } = toExampleQueries(SITE_URL);

let database: ParquetDatabase;
beforeAll(async () => {
  database = await ParquetDatabase.open(CATALOGUE, SITE_URL);
});
afterAll(() => database.close());

function findCode(name: string): string {
  const query = list.find((one) => one.name === name);
  if (!query) throw new Error(`found no query for ${name}, expected one`);
  return query.code;
}

describe('the queries of the data page', () => {
  it('read the file at the address of the site', () => {
    expect(list.map(({ name }) => name)).toEqual(['DuckDB', 'pandas', 'QGIS']);
    for (const { code, name } of list) expect(code.split(ADDRESS), name).toHaveLength(2);
    expect(findCode('QGIS')).toContain(`"/vsicurl/${ADDRESS}"`);
  });

  it('read a file beside them where the site does not know its address, and say so', () => {
    const local = toExampleQueries(null);
    for (const { code } of local.list) {
      expect(code).toMatch(/["']events\.parquet["']/);
      expect(code).not.toMatch(/http|vsicurl/);
    }
    expect(local.text).toContain('without its own address');
    expect(toExampleQueries(SITE_URL).text).not.toBe(local.text);
  });

  // DuckDB fetches what reads over HTTP from its makers' host: here the file lies on the disk.
  it('give in DuckDB what the catalogue has', async () => {
    const rows = await database.query(findCode('DuckDB').replace(ADDRESS, database.path('events')));
    const counts = new Map<string, number>();
    for (const { when, services } of CATALOGUE.events) {
      for (const service of services) {
        const key = `${when.start.first?.slice(0, 4) ?? 'null'} ${service}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const found = rows.map(({ year, service, events }) => [`${year} ${service}`, Number(events)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(counts));
    const years = rows.map(({ year }) => Number(year ?? Infinity));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});
