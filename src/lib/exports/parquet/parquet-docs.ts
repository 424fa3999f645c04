import type { CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import { CSV_COLUMN_MESSAGES } from '#lib/messages/en/csv-columns.ts';
import { DATA_MESSAGES } from '#lib/messages/en/data.ts';
import {
  AREAS_PARQUET_MESSAGES,
  EVENTS_PARQUET_MESSAGES,
} from '#lib/messages/en/parquet-columns.ts';
import { AREAS_PARQUET_COLUMNS } from './areas-columns.ts';
import { type ColumnType, type ColumnTypes, formatColumnType } from './column-type.ts';
import { EVENTS_PARQUET_COLUMNS } from './events-columns.ts';

/** A column of a Parquet file for who reads it. */
export interface ParquetColumnDocs {
  readonly name: string;
  /** In the words of DuckDB. */
  readonly type: string;
  readonly description: string;
}

export interface ParquetDocs {
  readonly events: readonly ParquetColumnDocs[];
  readonly areas: readonly ParquetColumnDocs[];
}

type EventsColumnName = keyof typeof EVENTS_PARQUET_COLUMNS;

function isOwn(name: EventsColumnName): name is keyof typeof EVENTS_PARQUET_MESSAGES {
  return Object.hasOwn(EVENTS_PARQUET_MESSAGES, name);
}

/** A description from the CSV, where an empty cell stands for what is null here. */
function ofCsv(name: CsvColumnName, type: ColumnType): string {
  const { description } = CSV_COLUMN_MESSAGES[name];
  if (typeof type === 'string' || !('nullable' in type)) return description;
  const ofNull = description.replaceAll('empty', 'null');
  return ofNull === description ? `${description} ${DATA_MESSAGES.parquet.orNull}` : ofNull;
}

function toDocs<Columns extends ColumnTypes>(
  columns: Columns,
  toDescription: (name: keyof Columns, type: ColumnType) => string,
): readonly ParquetColumnDocs[] {
  return Object.entries(columns).map(([name, type]) => ({
    name,
    type: formatColumnType(type),
    description: toDescription(name, type),
  }));
}

/** The columns of both files, in their order. */
export function toParquetDocs(): ParquetDocs {
  return {
    events: toDocs(EVENTS_PARQUET_COLUMNS, (name, type) =>
      isOwn(name) ? EVENTS_PARQUET_MESSAGES[name] : ofCsv(name, type),
    ),
    areas: toDocs(AREAS_PARQUET_COLUMNS, (name) => AREAS_PARQUET_MESSAGES[name]),
  };
}
