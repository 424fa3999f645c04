import { expect, it } from 'vitest';
import { findColumnLists, findColumns, measureCsvLists } from './csv-lists.ts';

const NAMES = ['id', 'title', 'kind', 'zone', 'status', 'place', 'page', 'when'];
const columns = {
  path: 'columns.ts',
  text: `export const EVENTS_CSV_COLUMNS = [${NAMES.map((name) => `{ name: '${name}', about: 'x' }`)}] as const satisfies readonly X[];`,
};

function count(text: string): readonly number[] {
  return findColumnLists({ path: 'a.ts', text }, NAMES).map((one) => one.count);
}

it('finds the columns by the name of their constant', () => {
  const names = { path: 'b.ts', text: "const CSV_COLUMN_SHORT = ['id'];" };
  expect(findColumns([names, columns])).toEqual(NAMES);
});

it.each([
  ['texts', "const a = ['id', 'title', 'kind', 'zone', 'status', 'other', 'place'];"],
  ['keys', "const a = { id: 1, title, kind() {}, 'zone': 2, ['status']: 3, place: 4, when: 5 };"],
  [
    'pairs',
    "const a = new Map([['id', 1], ['title', 1], ['kind', 1], ['zone', 1], ['status', 1], ['page', 1]]);",
  ],
  [
    'lists in a list',
    "const a = [...['id', 'title', 'kind'], ...['zone', 'status', 'page']] as const;",
  ],
  [
    'objects in an object',
    'const a = { ...{ id, title, kind }, ...rest, ...{ zone, status, page } };',
  ],
])('finds a list of %s, and once', (_, text) => {
  expect(count(text)).toHaveLength(1);
});

it.each([
  ['too few', "const a = ['id', 'title', 'kind', 'zone', 'status', 'status'];"],
  ['what is taken apart', 'const { id, title, kind, zone, status, place } = event;'],
  ['a type', 'interface A { id: 1; title: 1; kind: 1; zone: 1; status: 1; place: 1 }'],
  ['variables', 'const a = [id, title, kind, zone, status, place];'],
])('leaves out %s', (_, text) => {
  expect(count(text)).toEqual([]);
});

it('counts the list of the columns itself', () => {
  expect(measureCsvLists([columns])).toMatchObject({ value: 1, places: ['columns.ts:1 (8)'] });
});
