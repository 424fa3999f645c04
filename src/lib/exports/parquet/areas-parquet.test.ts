import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { ParquetDatabase } from '../../../../tests/fixtures/parquet-files.ts';
import { toWkb } from '../../../../tests/fixtures/wkb.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toCatalogueJson } from '../files/catalogue-json.ts';
import { toAreasParquet } from './areas-parquet.ts';

const { areas } = toCatalogueJson(CATALOGUE);

let database: ParquetDatabase;
beforeAll(async () => {
  database = await ParquetDatabase.open(CATALOGUE, SITE_URL);
});
afterAll(() => database.close());

describe('areas.parquet', () => {
  it('tells what the catalogue tells of each area', async () => {
    const columns = 'id, names, medium, outline, errorKm, basis, note, publications';
    const rows = await database.query(`SELECT ${columns} FROM areas`);
    expect(rows).toEqual(areas.map(({ geometry: _, ...area }) => area));
    expect(rows.length).toBeGreaterThan(0);
    const names = await database.query('SELECT name FROM areas');
    expect(names).toEqual(areas.map((area) => ({ name: toMapName(area) })));
  });

  it('counts outlines by how they were drawn', async () => {
    const sql =
      'SELECT outline, max(errorKm) AS most, count(*)::INTEGER AS n FROM areas GROUP BY 1';
    for (const { outline, most, n } of await database.query(sql)) {
      const errors = areas.filter((area) => area.outline === outline).map(({ errorKm }) => errorKm);
      expect([most, n]).toEqual([Math.max(...errors), errors.length]);
    }
  });

  it('draws the outlines of the GeoJSON, byte for byte', async () => {
    expect(await database.query('SELECT hex(ST_AsWKB(geometry)) AS wkb FROM areas')).toEqual(
      areas.map(({ geometry }) => ({ wkb: toWkb(geometry).toString('hex').toUpperCase() })),
    );
  });

  it('gives each outline its box, by which what lies east of 180° is left out', async () => {
    const sql = 'SELECT id FROM areas WHERE bbox.xmin > 0 AND bbox.xmax <= 180';
    const isInEast = ({ geometry }: (typeof areas)[number]) =>
      [...JSON.stringify(geometry.coordinates).matchAll(/\[(-?[\d.]+),/g)].every(
        ([, lon]) => Number(lon) > 0,
      );
    const expected = areas.filter(isInEast).map(({ id }) => ({ id }));
    expect(await database.query(sql)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('carries licence and site along', async () => {
    const file = await asyncBufferFromFile(database.path('areas'));
    const metadata = await parquetMetadataAsync(file);
    const pairs = metadata.key_value_metadata ?? [];
    expect(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).toMatchObject({
      ...DATA_LICENCE,
      title: 'Exercise Atlas',
      site: SITE_URL.href,
    });
  });

  it('is read by another reader too, which knows its outlines by the metadata', async () => {
    const file = await asyncBufferFromFile(database.path('areas'));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => row['geometry'] as unknown)).toEqual(
      areas.map(({ geometry }) => geometry),
    );
  });

  it('is the same twice, byte for byte', () => {
    const context = { toName: toMapName, site: SITE_URL };
    const one = toAreasParquet(CATALOGUE.areas, context);
    const two = toAreasParquet(structuredClone(CATALOGUE.areas), context);
    expect(Buffer.compare(one, two)).toBe(0);
  });
});
