import { describe, expect, it } from 'vitest';
import { formatWhen } from './format-when.ts';
import type { DateEdge, DatePrecision, When } from '#lib/domain/when.ts';

function edge(
  precision: DatePrecision,
  first: string | null,
  mark: Partial<Pick<DateEdge, 'approximate' | 'uncertain'>> = {},
): DateEdge {
  return { precision, first, last: first, approximate: false, uncertain: false, ...mark };
}

function when(start: DateEdge, end: DateEdge | null = null): When {
  return { edtf: '', start, end };
}

const NOT_REPORTED = edge('unknown', null);

describe('a date in words', () => {
  it.each<[string, When]>([
    ['13 July 2023', when(edge('day', '2023-07-13'))],
    ['June 2023', when(edge('month', '2023-06-01'))],
    ['spring 2024', when(edge('season', '2024-03-01'))],
    ['winter 2024', when(edge('season', '2024-12-01'))],
    ['2023', when(edge('year', '2023-01-01'))],
    ['about September 2023', when(edge('month', '2023-09-01', { approximate: true }))],
    ['June 2023 (uncertain)', when(edge('month', '2023-06-01', { uncertain: true }))],
    ['14 to 23 September 2023', when(edge('day', '2023-09-14'), edge('day', '2023-09-23'))],
    ['28 August to 3 September 2023', when(edge('day', '2023-08-28'), edge('day', '2023-09-03'))],
    [
      '28 December 2023 to 3 January 2024',
      when(edge('day', '2023-12-28'), edge('day', '2024-01-03')),
    ],
    ['June to July 2023', when(edge('month', '2023-06-01'), edge('month', '2023-07-01'))],
    [
      '10 November to later in November 2023',
      when(edge('day', '2023-11-10'), edge('month', '2023-11-01')),
    ],
    [
      'from earlier in August to 18 August 2022',
      when(edge('month', '2022-08-01'), edge('day', '2022-08-18')),
    ],
    ['July 2022 to 18 August 2022', when(edge('month', '2022-07-01'), edge('day', '2022-08-18'))],
    ['from 13 July 2023, end not reported', when(edge('day', '2023-07-13'), NOT_REPORTED)],
    ['until 13 July 2023, start not reported', when(NOT_REPORTED, edge('day', '2023-07-13'))],
  ])('reads %s', (words, date) => {
    expect(formatWhen(date)).toBe(words);
  });
});
