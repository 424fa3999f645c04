import { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { ParquetDatabase } from '../../../../tests/fixtures/parquet-files.ts';
import { toParquetDocs } from './parquet-docs.ts';

const docs = toParquetDocs();

let database: ParquetDatabase;
beforeAll(async () => {
  database = await ParquetDatabase.open(CATALOGUE, SITE_URL);
});
afterAll(() => database.close());

describe.each(['events', 'areas'] as const)('the columns of %s.parquet', (name) => {
  it('have the names and types that DuckDB finds in the file', async () => {
    const columns = await database.query(`DESCRIBE ${name}`);
    expect(docs[name].map(({ name: column, type }) => [column, type])).toEqual(
      columns.map(({ column_name, column_type }) => [
        column_name,
        // DuckDB quotes names that are words of SQL, and names the reference system of a geometry.
        String(column_type).replaceAll('"', '').replace("GEOMETRY('OGC:CRS84')", 'GEOMETRY'),
      ]),
    );
  });

  it('are told each in a sentence of its own', () => {
    for (const { name: column, description } of docs[name]) {
      expect(description, column).toMatch(/^\S.*\.$/s);
    }
    const { length } = docs[name];
    expect(new Set(docs[name].map(({ description }) => description)).size).toBe(length);
  });

  it('can be null where that is said, and only there', async () => {
    const file = await asyncBufferFromFile(database.path(name));
    const columns = parquetSchema(await parquetMetadataAsync(file)).children;
    expect(columns.map(({ element }) => element.repetition_type === 'OPTIONAL')).toEqual(
      docs[name].map(({ description }) => /\bnull (where|for)\b/i.test(description)),
    );
  });
});
