import { describe, expect, it } from 'vitest';
import { toWhen } from '../../../tests/fixtures/feeds.ts';
import { findDay, toYear } from './when.ts';

describe('a day that a date names', () => {
  it.each([
    ['2023-07-13', '2023-07-13'],
    ['2023-07-13~', '2023-07-13'],
    ['2023-11-10/2023-11', '2023-11-10'],
    ['2022-08/2022-08-18', '2022-08-18'],
    ['2023-07', null],
    ['2023-22', null],
    ['2023-06/2023-08', null],
    ['2023-06/..', null],
  ])('of %s is %s', (edtf, day) => {
    expect(findDay(toWhen(edtf))).toBe(day);
  });
});

describe('the year of a date', () => {
  it.each([
    ['2023-12-28/2024-01-03', '2023'],
    ['2024', '2024'],
    ['2024-08-24/..', '2024'],
  ])('of %s is %s', (edtf, year) => {
    expect(toYear(toWhen(edtf))).toBe(year);
  });

  it('is that of the end where no start was reported', () => {
    const { start: end } = toWhen('2023-08-18');
    const { end: start } = toWhen('2024-08-24/..');
    if (!start) throw new Error('found no end');
    expect(toYear({ start, end })).toBe('2023');
  });
});
