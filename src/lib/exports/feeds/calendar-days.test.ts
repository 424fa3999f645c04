import { describe, expect, it } from 'vitest';
import { toWhen } from '../../../../tests/fixtures/feeds.ts';
import { toCalendarDays } from './calendar-days.ts';

describe('what is known to the day', () => {
  it.each([
    ['2023-07-13', '2023-07-13', '2023-07-14'],
    ['2023-12-31', '2023-12-31', '2024-01-01'],
    ['2024-02-28', '2024-02-28', '2024-02-29'],
    ['2023-09-14/2023-09-23', '2023-09-14', '2023-09-24'],
    ['2023-12-30/2024-01-02', '2023-12-30', '2024-01-03'],
  ])('%s stands on just these days', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'days', first, after });
  });

  it.each([
    ['2023-07-13/..', '2023-07-13', '2023-07-14'],
    ['2023-07-13/', '2023-07-13', '2023-07-14'],
    ['../2023-07-13', '2023-07-13', '2023-07-14'],
  ])('%s stands on the one day known', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'open', first, after });
  });
});

describe('what is known less finely', () => {
  it.each([
    ['2023-06', '2023-06-01', '2023-07-01'],
    ['2023-02', '2023-02-01', '2023-03-01'],
    ['2023-12~', '2023-12-01', '2024-01-01'],
    ['2023-22', '2023-06-01', '2023-09-01'],
    ['2023-24', '2023-12-01', '2024-03-01'],
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023-06/2023-08', '2023-06-01', '2023-09-01'],
  ])('%s is a band over all days it can mean', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'band', first, after });
  });

  it.each([
    ['2023-09-14~', '2023-09-01', '2023-10-01'],
    ['2023-09-30?', '2023-09-01', '2023-10-01'],
    ['2023-12-31%', '2023-12-01', '2024-01-01'],
    ['2024-02-29~', '2024-02-01', '2024-03-01'],
  ])('%s is never a false day', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'band', first, after });
  });

  it.each([
    ['2023-09-14/2023-10-02~', '2023-09-14', '2023-11-01'],
    ['2023-09-14~/2023-09-23', '2023-09-01', '2023-09-24'],
    ['2023-09-14/2023-09', '2023-09-14', '2023-10-01'],
    ['2022-08/2022-08-18', '2022-08-01', '2022-08-19'],
  ])('%s is a band of which one end is known', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'half-band', first, after });
  });

  it.each([
    ['2023-06/..', '2023-06-01', '2023-07-01'],
    ['2023-09-14~/..', '2023-09-01', '2023-10-01'],
  ])('%s is a band whose other end was not reported', (edtf, first, after) => {
    expect(toCalendarDays(toWhen(edtf))).toEqual({ kind: 'open-band', first, after });
  });
});

it('refuses a date that names no day', () => {
  const unknown = toWhen('2023-07-13/..').end;
  if (unknown === null) throw new Error('expected an open end');
  const when = { edtf: '../..', start: unknown, end: unknown };
  expect(() => toCalendarDays(when)).toThrow('../.. names no day at all');
});
