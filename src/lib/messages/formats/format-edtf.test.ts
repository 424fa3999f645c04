import { describe, expect, it } from 'vitest';
import { parseDate } from '#lib/data/parse/parse-when.ts';
import { formatEdtf } from './format-edtf.ts';
import { formatWhen } from './format-when.ts';

const DATES = [
  ['2023-07-16', '16 July 2023'],
  ['2023-07-01', '1 July 2023'],
  ['2023-12-31', '31 December 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
  ['2023-07~', 'about July 2023'],
  ['2023-07-16?', '16 July 2023 (uncertain)'],
  ['2023%', 'about 2023 (uncertain)'],
  ['2023-21', 'spring 2023'],
  ['2023-22', 'summer 2023'],
  ['2023-23', 'autumn 2023'],
  ['2023-24', 'winter 2023'],
  ['2023-07-XX', 'July 2023'],
  ['2023-XX', '2023'],
  ['2023-XX-XX', '2023'],
] as const;

describe('a date of publication in words', () => {
  it.each(DATES)('of %s is %s', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });

  it.each(DATES)('of %s is what the checked date of the record says', (edtf) => {
    const result = parseDate(edtf);
    if (!result.valid) throw new Error(`the record's check refuses ${edtf}: ${result.expected}`);
    expect(formatEdtf(edtf)).toBe(formatWhen({ start: result.edge, end: null }));
  });
});
