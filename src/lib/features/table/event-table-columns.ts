import { EVENTS_CSV_COLUMNS, type CsvColumnName } from '#lib/domain/events-csv-columns.ts';

const NAMES: readonly CsvColumnName[] = EVENTS_CSV_COLUMNS.map(({ name }) => name);

/** All columns of the CSV in their order, except that the title, the row's heading, is first. */
export const ALL_COLUMNS: readonly CsvColumnName[] = [
  'title',
  ...NAMES.filter((name) => name !== 'title'),
];

const MAIN: readonly CsvColumnName[] = [
  'title',
  'when',
  'status',
  'areaNames',
  'services',
  'publicationCount',
];

/** Columns that most readers want, visible at first. */
export const MAIN_COLUMNS: readonly CsvColumnName[] = ALL_COLUMNS.filter((name) =>
  MAIN.includes(name),
);
