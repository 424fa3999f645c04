import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTranslation } from '#lib/messages/languages.ts';
import type { Axis } from './timeline-axis.ts';
import { formatBound, formatMonth, formatRange } from './timeline-range-words.ts';
import { ALL_DAYS, toDayRange, toMonthRange, toShares } from './timeline-range.ts';

const AXIS: Axis = { first: '2022-02', count: 50 };

describe('months as days', () => {
  it.each([
    [17, 17, '2023-07-01', '2023-07-31'],
    [0, 0, '2022-02-01', '2022-02-28'],
    [23, 24, '2024-01-01', '2024-02-29'],
    [1, 49, '2022-03-01', '2026-03-31'],
  ])('%d to %d are %s to %s', (first, last, from, to) => {
    expect(toDayRange(AXIS, { first, last })).toEqual({ from, to });
  });

  it('are no days at all where they are all months', () => {
    expect(toDayRange(AXIS, { first: 0, last: 49 })).toEqual(ALL_DAYS);
    expect(toMonthRange(AXIS, ALL_DAYS)).toEqual({ first: 0, last: 49 });
  });

  it('come back as the same months', () => {
    const place = fc.integer({ min: 0, max: AXIS.count - 1 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const months = { first: Math.min(a, b), last: Math.max(a, b) };
        expect(toMonthRange(AXIS, toDayRange(AXIS, months))).toEqual(months);
      }),
    );
  });
});

describe('days as months', () => {
  it.each([
    ['2023-07-11', '2023-08-02', 17, 18],
    ['2023-07-11', null, 17, 49],
    [null, '2023-07-11', 0, 17],
    ['1999-01-01', '2040-01-01', 0, 49],
    ['2030-01-01', null, 49, 49],
  ])('%s to %s touch %d to %d', (from, to, first, last) => {
    expect(toMonthRange(AXIS, { from, to })).toEqual({ first, last });
  });

  it('lie on the axis to the day, and within it', () => {
    expect(toShares(AXIS, { from: '2022-02-15', to: '2022-03-31' })).toEqual([0.5 / 50, 2 / 50]);
    expect(toShares(AXIS, ALL_DAYS)).toEqual([0, 1]);
    expect(toShares(AXIS, { from: '1999-01-01', to: '2040-01-01' })).toEqual([0, 1]);
  });
});

describe('in words', () => {
  it.each([
    [null, null, 'All dates'],
    ['2023-07-01', '2023-07-31', 'July 2023'],
    ['2023-07-01', '2023-08-31', 'July to August 2023'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2022-12-01', '2023-01-31', 'December 2022 to January 2023'],
    ['2023-07-11', '2023-07-31', '11 to 31 July 2023'],
    ['2023-07-11', '2023-07-11', '11 July 2023'],
    ['2023-07-11', null, 'from 11 July 2023'],
    ['2023-07-01', null, 'from July 2023'],
    [null, '2023-07-31', 'until July 2023'],
    [null, '2024-02-28', 'until 28 February 2024'],
  ])('%s to %s are %s', (from, to, words) => {
    expect(formatRange({ from, to }, 'en')).toBe(words);
  });

  it('an end that is no edge of a month is told to the day', () => {
    expect(formatBound('2023-07-01', 'from', 'en')).toBe('July 2023');
    expect(formatBound('2023-07-11', 'from', 'en')).toBe('from 11 July 2023');
    expect(formatBound('2023-07-31', 'to', 'en')).toBe('July 2023');
    expect(formatBound('2023-07-30', 'to', 'en')).toBe('until 30 July 2023');
  });

  it('a month follows the language', async () => {
    await loadTranslation('ja');
    expect(formatMonth('2023-07', 'en')).toBe('July 2023');
    expect(formatMonth('2023-07', 'ja')).toBe('2023年7月');
  });
});
