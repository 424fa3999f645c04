import type { SchemaElement } from 'hyparquet';
import type { ColumnType, ColumnTypes } from './column-type.ts';

/** How Parquet stores each type. A geometry is WKB, as GeoParquet 1.1 has it. */
const STORED = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  geometry: { type: 'BYTE_ARRAY' },
} as const;

/** An element and all below it, in the order of Parquet: each before its children. */
function toElements(
  name: string,
  type: ColumnType,
  repetition_type: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED',
): readonly SchemaElement[] {
  if (typeof type === 'string') return [{ name, repetition_type, ...STORED[type] }];
  if ('nullable' in type) return toElements(name, type.nullable, 'OPTIONAL');
  if ('list' in type) {
    return [
      { name, repetition_type, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...toElements('element', type.list),
    ];
  }
  const fields = Object.entries(type.struct);
  return [
    { name, repetition_type, num_children: fields.length },
    ...fields.flatMap(([field, of]) => toElements(field, of)),
  ];
}

/** The schema of a file with these columns, with lists in the three levels that Parquet asks for. */
export function toParquetSchema(columns: ColumnTypes): SchemaElement[] {
  const entries = Object.entries(columns);
  return [
    { name: 'root', num_children: entries.length },
    ...entries.flatMap(([name, type]) => toElements(name, type)),
  ];
}
