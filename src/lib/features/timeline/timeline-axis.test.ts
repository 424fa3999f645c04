import { describe, expect, it } from 'vitest';
import { findBeginning, toDayNumber } from '#lib/domain/event-index.ts';
import { createEvent } from '../../../../tests/fixtures/told-events.ts';
import { indexOf } from '../../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { toAxis, toLastDay, toMonth, toOffset, toPlace, type Axis } from './timeline-axis.ts';

function indexOfDates(...dates: readonly string[]) {
  return indexOf({ ...INDEX, events: dates.map((edtf) => createEvent(edtf)) });
}

const AXIS: Axis = { first: '2022-11', count: 6 };

describe('the axis', () => {
  it.each([
    [['2023-07-16'], '2023-07', 1],
    [['2023-07-16', '2022-11-30/2022-12-01'], '2022-11', 9],
    [['2023-12-31/2024-01-02'], '2023-12', 2],
    [['2023'], '2023-01', 12],
    [['2023-24'], '2023-12', 3],
    [['2023-08-24/'], '2023-08', 1],
    [['/2023-08-24', '2023-07'], '2023-07', 2],
  ])('of %j runs from %s for %d months', (dates, first, count) => {
    expect(toAxis(indexOfDates(...dates))).toEqual({ first, count });
  });

  it('of no events is a single month', () => {
    expect(toAxis(indexOfDates()).count).toBe(1);
  });

  it('has a place for each month, across the years and beyond its ends', () => {
    expect(
      ['2022-11', '2023-01', '2023-04-30', '2022-10', '2024-01'].map((day) => toPlace(AXIS, day)),
    ).toEqual([0, 2, 5, -1, 14]);
    expect([0, 1, 2, 5].map((place) => toMonth(AXIS, place))).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-04',
    ]);
  });

  it('has a place for each day, whatever the length of its month', () => {
    expect(toOffset(AXIS, '2022-11-01', 'start')).toBe(0);
    expect(toOffset(AXIS, '2022-11-30', 'end')).toBe(1);
    expect(toOffset(AXIS, '2022-11-16', 'start')).toBe(0.5);
    expect(toOffset(AXIS, '2023-02-14', 'end')).toBe(3.5);
  });
});

it.each([
  ['2023-02', '2023-02-28'],
  ['2024-02-11', '2024-02-29'],
  ['2023-12-31', '2023-12-31'],
])('the last day of %s is %s', (month, day) => {
  expect(toLastDay(month)).toBe(day);
});

it.each([
  ['2023-07-16', '2023-07-16'],
  ['2023-07', '2023-07-01'],
  ['2023', '2023-01-01'],
  ['2023-07-16/', '2023-07-16'],
  ['/2023-07-16', '2023-07-16'],
])('an event of %s can first have begun on %s', (edtf, day) => {
  expect(findBeginning(indexOfDates(edtf), 0)).toBe(toDayNumber(day));
});
