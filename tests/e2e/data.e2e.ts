import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import { catalogue, expect, index, test } from './atlas.ts';

/** The bytes in a buffer of their own. */
function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

test('the areas are served as valid GeoJSON with their names', async ({ request }) => {
  const response = await request.get('/data/areas.geojson');
  expect(response.headers()['content-type']).toContain('geo+json');
  const { features } = check(await response.text()) as FeatureCollection;
  expect(features.map(({ id }) => id)).toEqual(index.areas.map(({ id }) => id));
  for (const { properties } of features) {
    expect(properties?.['name']).toBe(
      index.areas.find(({ id }) => id === properties?.['id'])?.name,
    );
    expect(Object.keys(properties?.['names'] as object)).toEqual(['en', 'ja', 'ko', 'zh']);
  }
});

test('the events are served as valid GeoJSON', async ({ request }) => {
  const response = await request.get('/data/events.geojson');
  expect(response.headers()['content-type']).toContain('geo+json');
  const { features } = check(await response.text()) as FeatureCollection;
  expect(features.map(({ id }) => id)).toEqual(catalogue.events.map(({ id }) => id));
});

test('the events are served as CSV', async ({ request }) => {
  const response = await request.get('/data/events.csv');
  expect(response.headers()['content-type']).toContain('text/csv');
  const rows: Record<string, string>[] = parse(await response.body(), { bom: true, columns: true });
  expect(rows.map((row) => row['id'])).toEqual(catalogue.events.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {})).toEqual(EVENTS_CSV_COLUMNS.map(({ name }) => name));
});

for (const [name, records] of [
  ['events', catalogue.events],
  ['areas', catalogue.areas],
] as const) {
  test(`the ${name} are served as GeoParquet, in ranges`, async ({ request }) => {
    const path = `/data/${name}.parquet`;
    const whole = await request.get(path);
    expect(whole.headers()['content-type']).toBe('application/vnd.apache.parquet');
    expect(whole.headers()['content-encoding']).toBeUndefined();
    const bytes = await whole.body();
    const file = toArrayBuffer(bytes);
    const rows = await parquetReadObjects({ file, columns: ['id'] });
    expect(rows.map(({ id }) => id as unknown)).toEqual(records.map(({ id }) => id));
    // Engines read the end first, which says where the rest is.
    const range = `bytes=${bytes.length - 8}-${bytes.length - 1}`;
    const end = await request.get(path, { headers: { range } });
    expect(end.status()).toBe(206);
    expect(await end.body()).toEqual(bytes.subarray(-8));
    expect(bytes.toString('latin1', bytes.length - 4)).toBe('PAR1');
  });
}

test('the whole record is served as JSON, with its schema', async ({ request }) => {
  const whole = (await (await request.get('/data/catalogue.json')).json()) as typeof catalogue;
  expect(whole.events).toEqual(catalogue.events);
  const schema = await (await request.get('/data/schema/catalogue.json')).json();
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('a reader of the data page finds files, columns and feeds that are there', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/data/');
  await expect(page.getByRole('rowheader', { name: 'statusAsOf' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'DuckDB' })).toContainText("FROM 'events.parquet'");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = links.filter((href) => href.startsWith(new URL(page.url()).origin));
  expect(own.length).toBeGreaterThan(40);
  for (const href of own) expect((await request.get(href)).ok(), href).toBe(true);
});
