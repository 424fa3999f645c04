import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { SITE } from '#lib/messages/en/wording.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import type { ColumnTypes } from './column-type.ts';
import { type GeoRow, toGeoMetadata } from './geo-columns.ts';
import { toParquetSchema } from './parquet-schema.ts';

/** Rows that a reader of one period fetches together: the events stand in order of their days. */
const ROWS_IN_GROUP = 10_000;

/** Licence and site inside the file, so that a copy carries them along. */
function toFileMetadata(rows: readonly GeoRow[], site: URL | null) {
  const { license, attribution, note } = DATA_LICENCE;
  const texts = { geo: toGeoMetadata(rows), title: SITE.name, license, attribution, note };
  const all = site === null ? texts : { ...texts, site: site.href };
  return Object.entries(all).map(([key, value]) => ({ key, value }));
}

/** The rows as GeoParquet 1.1, compressed with Snappy; the same rows give the same bytes. */
export function toParquetFile(
  columns: ColumnTypes,
  rows: readonly (GeoRow & Readonly<Record<string, unknown>>)[],
  site: URL | null,
): Uint8Array<ArrayBuffer> {
  const columnData = Object.keys(columns).map((name) => ({
    name,
    data:
      name === 'geometry'
        ? rows.map(({ geometry }) => geometry && geojsonToWkb(geometry))
        : rows.map((row) => row[name]),
  }));
  const file = parquetWriteBuffer({
    columnData,
    schema: toParquetSchema(columns),
    rowGroupSize: ROWS_IN_GROUP,
    kvMetadata: toFileMetadata(rows, site),
  });
  return new Uint8Array(file);
}
