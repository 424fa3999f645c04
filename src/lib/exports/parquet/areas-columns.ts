import type { ColumnType, ColumnTypes, RowOf } from './column-type.ts';
import { GEO_COLUMNS } from './geo-columns.ts';
import { OPTIONAL_TEXT, PUBLICATIONS, TEXTS } from './record-columns.ts';

const NAMES = {
  list: { struct: { text: 'text', usedBy: 'text', onMap: 'boolean', by: TEXTS } },
} as const satisfies ColumnType;

/** The columns of `/data/areas.parquet`, in order; named as in the catalogue. */
export const AREAS_PARQUET_COLUMNS = {
  id: 'text',
  name: 'text',
  names: { struct: { en: NAMES, ja: NAMES, ko: NAMES, zh: NAMES } },
  medium: 'text',
  outline: 'text',
  errorKm: 'number',
  basis: 'text',
  note: OPTIONAL_TEXT,
  publications: PUBLICATIONS,
  ...GEO_COLUMNS,
} as const satisfies ColumnTypes;

export type AreasParquetRow = RowOf<typeof AREAS_PARQUET_COLUMNS>;
