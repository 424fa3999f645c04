import { expect, it } from 'vitest';
import { EVENTS_CSV_COLUMNS } from '../domain/events-csv-columns.ts';
import { SORT_COLUMNS } from './sort-columns.ts';

it('are all columns of the CSV, in their order', () => {
  expect(SORT_COLUMNS).toEqual(EVENTS_CSV_COLUMNS.map(({ name }) => name));
});
