import { describe, expect, it } from 'vitest';
import { formatDays } from './format-days.ts';

describe('the days of a filter', () => {
  it.each<[string | null, string | null, string]>([
    [null, null, ''],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2022-01-01', '2023-12-31', '2022 to 2023'],
    ['2023-07-01', '2023-07-31', 'July 2023'],
    ['2023-07-01', '2023-09-30', 'July to September 2023'],
    ['2023-12-01', '2024-02-29', 'December 2023 to February 2024'],
    ['2023-01-01', '2023-06-30', 'January to June 2023'],
    ['2023-07-01', '2023-12-31', 'July to December 2023'],
    ['2023-07-11', '2023-07-12', '11 to 12 July 2023'],
    ['2023-07-11', '2023-07-11', '11 July 2023'],
    ['2023-01-01', '2023-01-01', '1 January 2023'],
    ['2023-07-01', '2023-07-30', '1 to 30 July 2023'],
    ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
    ['2023-01-01', '2023-11-29', '1 January to 29 November 2023'],
    ['2022-12-31', '2023-12-31', '31 December 2022 to 31 December 2023'],
    ['2023-07-01', null, 'from July 2023'],
    ['2023-01-01', null, 'from 2023'],
    ['2023-07-02', null, 'from 2 July 2023'],
    [null, '2024-12-31', 'until 2024'],
    [null, '2024-02-29', 'until February 2024'],
    [null, '2024-02-28', 'until 28 February 2024'],
  ])('from %s to %s read %s', (from, to, words) => {
    expect(formatDays({ from, to }, 'en')).toBe(words);
  });
});
