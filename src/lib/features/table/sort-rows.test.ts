import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../tests/fixtures/feeds.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { EVENTS_CSV_COLUMNS, type CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import { type EventsCsvRow, toEventsCsvRow } from '#lib/exports/files/events-csv-row.ts';
import { sortRows } from './sort-rows.ts';

const ROWS = CATALOGUE.events.map((event) =>
  toEventsCsvRow(event, { catalogue: CATALOGUE, toName: toMapName, site: null }),
);
const [ROW] = ROWS;
if (!ROW) throw new Error('found no row, expected some of the record');

type Cell = string | number | null;

function sort(
  column: CsvColumnName,
  cells: readonly Cell[],
  isDescending = false,
  language = 'en',
) {
  const rows = cells.map((cell): EventsCsvRow => ({ ...ROW, [column]: cell }) as EventsCsvRow);
  const sorted = sortRows(rows, { column, isDescending }, language as 'en');
  return sorted.map((row) => row[column]);
}

describe('rows are sorted', () => {
  it.each<[string, CsvColumnName, readonly Cell[], readonly Cell[]]>([
    ['numbers by number', 'publicationCount', [10, 9, 2], [2, 9, 10]],
    ['degrees with their sign', 'locationLon', [140.5, -157.9, 0], [-157.9, 0, 140.5]],
    ['text as readers do', 'title', ['b', 'Ä', 'a', 'C'], ['a', 'Ä', 'b', 'C']],
    ['numbers within text by number', 'title', ['Lion 10', 'Lion 9'], ['Lion 9', 'Lion 10']],
    ['days as time', 'lastDay', ['2023-10-01', '2023-09-30'], ['2023-09-30', '2023-10-01']],
    [
      'a season by its first month',
      'statusAsOf',
      ['2023-10', '2023-22', '2023-05', '2023-24'],
      ['2023-05', '2023-22', '2023-10', '2023-24'],
    ],
    ['empty cells last', 'seriesName', [null, 'b', '', 'a'], ['a', 'b', null, '']],
  ])('%s', (_, column, cells, expected) => {
    expect(sort(column, cells)).toEqual(expected);
  });

  it('the other way round, with empty cells still last', () => {
    expect(sort('publicationCount', [2, null, 10, 9], true)).toEqual([10, 9, 2, null]);
    expect(sort('title', ['a', null, 'b'], true)).toEqual(['b', 'a', null]);
  });

  it('by the alphabet of the language', () => {
    const cells = ['北', '海', '亜'];
    const inOrder = (language: string) => cells.toSorted(new Intl.Collator(language).compare);
    expect(sort('title', cells, false, 'ja')).toEqual(inOrder('ja'));
    expect(sort('title', cells, false, 'zh')).toEqual(inOrder('zh'));
    expect(inOrder('ja')).not.toEqual(inOrder('zh'));
  });

  it('by the beginning where they are sorted by date, without one last', () => {
    const rows = [
      { ...ROW, when: '../2023-09', firstDay: null },
      { ...ROW, when: '2023-07/2023-08', firstDay: '2023-07-01' },
      { ...ROW, when: '2023-06-30', firstDay: '2023-06-30' },
    ];
    const sorted = sortRows(rows, { column: 'when', isDescending: false }, 'en');
    expect(sorted.map(({ when }) => when)).toEqual(['2023-06-30', '2023-07/2023-08', '../2023-09']);
  });
});

describe('the rows of the real record, by any column', () => {
  const anySort = fc.record({
    column: fc.constantFrom(...EVENTS_CSV_COLUMNS).map(({ name }) => name),
    isDescending: fc.boolean(),
  });

  it('are all there, once, and equal cells as they came', () => {
    fc.assert(
      fc.property(anySort, (sort) => {
        const sorted = sortRows(ROWS, sort, 'en');
        expect(new Set(sorted)).toEqual(new Set(ROWS));
        expect(sorted).toHaveLength(ROWS.length);
        const places = sorted.map((row) => ROWS.indexOf(row));
        const breaks = sorted.filter((row, n) => {
          const next = sorted[n + 1];
          const isEqual = next && next[sort.column] === row[sort.column];
          return isEqual && (places[n] ?? 0) > (places[n + 1] ?? 0);
        });
        expect(breaks).toEqual([]);
      }),
    );
  });

  it('stand in the order of the record by date', () => {
    const sorted = sortRows(ROWS, { column: 'when', isDescending: false }, 'en');
    const dated = ROWS.filter(({ firstDay }) => firstDay !== null);
    expect(sorted.slice(0, dated.length)).toEqual(dated);
  });
});
