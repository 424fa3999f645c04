import type { Geometry } from 'geojson';

/** Columns of a table, or fields of a struct, in order. */
export interface ColumnTypes {
  readonly [name: string]: ColumnType;
}

/** Type of a column or of a part of one. What is not nullable has a value in every row. */
export type ColumnType =
  | 'text'
  | 'day'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'geometry'
  | { readonly nullable: ColumnType }
  | { readonly list: ColumnType }
  | { readonly struct: ColumnTypes };

/** A value of a type. A day is midnight UTC of that day. */
export type ColumnValue<Type> = Type extends 'text'
  ? string
  : Type extends 'day'
    ? Date
    : Type extends 'integer' | 'number'
      ? number
      : Type extends 'boolean'
        ? boolean
        : Type extends 'geometry'
          ? Geometry
          : Type extends { readonly nullable: infer Inner }
            ? ColumnValue<Inner> | null
            : Type extends { readonly list: infer Inner }
              ? readonly ColumnValue<Inner>[]
              : Type extends { readonly struct: infer Fields }
                ? RowOf<Fields>
                : never;

/** A row of a table with these columns. */
export type RowOf<Columns> = { readonly [Name in keyof Columns]: ColumnValue<Columns[Name]> };

/** Names of the types in SQL, as DuckDB has them. */
const SQL_NAMES = {
  text: 'VARCHAR',
  day: 'DATE',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  geometry: 'GEOMETRY',
} as const;

/** The type as DuckDB writes it: `STRUCT(day DATE, note VARCHAR)[]`. */
export function formatColumnType(type: ColumnType): string {
  if (typeof type === 'string') return SQL_NAMES[type];
  if ('nullable' in type) return formatColumnType(type.nullable);
  if ('list' in type) return `${formatColumnType(type.list)}[]`;
  const fields = Object.entries(type.struct);
  return `STRUCT(${fields.map(([name, field]) => `${name} ${formatColumnType(field)}`).join(', ')})`;
}
