import { EVENTS_CSV_COLUMNS, type CsvColumnName } from '../domain/events-csv-columns.ts';
import { RENAMED_FIELDS } from '../domain/renamed-fields.ts';
import type { Parsed } from './query-values.ts';

/** Layouts of the list: events grouped by area, date or series, or the rows of a table. */
export const LIST_LAYOUTS = ['area', 'date', 'series', 'table'] as const;
export type ListLayout = (typeof LIST_LAYOUTS)[number];

/** The column that a table is sorted by, and the direction. */
export interface Sort {
  readonly column: CsvColumnName;
  readonly isDescending: boolean;
}

/** The default sort, which is the order of the record. */
export const BY_DATE: Sort = { column: 'when', isDescending: false };

/** `when`, or `-when` for descending order. */
export function formatSort({ column, isDescending }: Sort): string {
  return isDescending ? `-${column}` : column;
}

/** Parses a sort; a column may have an old name, so that old links work. */
export function parseSort(text: string | null): Parsed<Sort> {
  if (text === null) return [BY_DATE, []];
  const given = text.replace(/^-/, '');
  const renamed = RENAMED_FIELDS.find(({ from }) => from === given);
  const column = EVENTS_CSV_COLUMNS.find(({ name }) => name === (renamed?.to ?? given))?.name;
  if (column) return [{ column, isDescending: text.startsWith('-') }, []];
  return [BY_DATE, [{ parameter: 'sort', found: text, reason: 'unknown-sort' }]];
}
