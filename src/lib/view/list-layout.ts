import { EVENTS_CSV_COLUMNS, type CsvColumnName } from '../domain/events-csv-columns.ts';
import { RENAMED_FIELDS } from '../domain/renamed-fields.ts';
import { parseWord, type Parsed } from './query-values.ts';

/**
 * Layouts of the list: events grouped by month, the newest or the oldest first, by area or by
 * series, or the rows of a table. The first is the default.
 */
export const LIST_LAYOUTS = ['newest', 'oldest', 'area', 'series', 'table'] as const;
export type ListLayout = (typeof LIST_LAYOUTS)[number];

/** Layouts by the names that they have in old links. */
const OLD_NAMES: Readonly<Record<string, ListLayout>> = { date: 'oldest' };

/** Parses a layout; it may have an old name, so that old links work. */
export function parseLayout(text: string | null): Parsed<ListLayout> {
  const known = text !== null && Object.hasOwn(OLD_NAMES, text) ? OLD_NAMES[text] : undefined;
  return parseWord(known ?? text, LIST_LAYOUTS, 'list', 'unknown-list');
}

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
