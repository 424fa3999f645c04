import type { NameLanguage } from '#lib/domain/area.ts';
import type { CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import type { Sort } from '#lib/view/list-layout.ts';

/** A row of the table of events; null for an empty cell. */
type Row = Readonly<Record<CsvColumnName, string | number | null>>;
type Cell = string | number | null;

/** Columns of EDTF dates and of days, sorted by time. */
const DATES: ReadonlySet<CsvColumnName> = new Set([
  'when',
  'firstDay',
  'lastDay',
  'statusAsOf',
  'lastChanged',
]);

/** First month of each EDTF season, 21 to 24. */
const SEASON_MONTHS = ['03', '06', '09', '12'];

/** Replaces a season by its first month, `2023-22` → `2023-06`: dates then sort as text. */
function toTime(date: Cell): Cell {
  if (typeof date !== 'string') return date;
  return date.replace(/^(\d{4})-2([1-4])/, (_, year: string, season: string) =>
    [year, SEASON_MONTHS[Number(season) - 1]].join('-'),
  );
}

function toKey(row: Row, column: CsvColumnName): Cell {
  // `when` sorts by its earliest possible day; without a reported start it counts as empty.
  const cell = row[column === 'when' ? 'firstDay' : column];
  return DATES.has(column) ? toTime(cell) : cell;
}

function createCompare(column: CsvColumnName, language: NameLanguage) {
  const texts = new Intl.Collator(language, { numeric: true });
  return (a: string | number, b: string | number): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (DATES.has(column)) return a < b ? -1 : Number(a > b);
    return texts.compare(String(a), String(b));
  };
}

/** Sorts rows by a column; equal rows keep their order, empty cells come last either way. */
export function sortRows<R extends Row>(
  rows: readonly R[],
  { column, isDescending }: Sort,
  language: NameLanguage,
): readonly R[] {
  const compare = createCompare(column, language);
  const keyed = rows.map((row) => ({ row, key: toKey(row, column) }));
  const isEmpty = (key: Cell) => key === null || key === '';
  keyed.sort((a, b) => {
    if (isEmpty(a.key) || isEmpty(b.key)) return Number(isEmpty(a.key)) - Number(isEmpty(b.key));
    const order = compare(a.key ?? '', b.key ?? '');
    return isDescending ? -order : order;
  });
  return keyed.map(({ row }) => row);
}
