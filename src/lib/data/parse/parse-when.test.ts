import { describe, expect, it } from 'vitest';
import { parseDate, parseWhen } from './parse-when.ts';

function edgeOf(text: string) {
  const result = parseDate(text);
  return result.valid ? result.edge : result.expected;
}

describe('parseDate', () => {
  it.each([
    ['2023-07-13', 'day', '2023-07-13', '2023-07-13'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-21', 'season', '2023-03-01', '2023-05-31'],
    ['2023-22', 'season', '2023-06-01', '2023-08-31'],
    ['2023-23', 'season', '2023-09-01', '2023-11-30'],
    ['2023-24', 'season', '2023-12-01', '2024-02-29'],
    ['2023-06-XX', 'month', '2023-06-01', '2023-06-30'],
    ['2023-XX-XX', 'year', '2023-01-01', '2023-12-31'],
  ])('knows the days that %s can mean', (text, precision, first, last) => {
    expect(edgeOf(text)).toMatchObject({ precision, first, last });
  });

  it.each([
    ['2023-09', false, false],
    ['2023-09~', true, false],
    ['2023-09?', false, true],
    ['2023-09%', true, true],
  ])('keeps the mark of %s', (text, approximate, uncertain) => {
    expect(edgeOf(text)).toMatchObject({ precision: 'month', approximate, uncertain });
  });

  it.each([
    ['', /EDTF/],
    ['2023-7-1', /EDTF/],
    ['2023-07-13 ', /EDTF/],
    ['{2023-07-11,2023-07-13}', /EDTF/],
    ['2023-02-30', /no day 30/],
    ['2023-02-29', /no day 29/],
    ['2023-00', /month from 01/],
    ['2023-25', /month from 01/],
    ['2023-07-13T10:00:00Z', /time of day/],
    ['20', /four digits/],
    ['Y17000', /four digits/],
    ['20XX', /four digits/],
    ['-0044', /four digits/],
    ['2023-07-11/2023-07-13', /not a span/],
  ])('refuses %j', (text, reason) => {
    expect(edgeOf(text)).toMatch(reason);
  });
});

describe('parseWhen', () => {
  it('reads both ends of a span', () => {
    expect(parseWhen('2023-07-11/2023-08?')).toMatchObject({
      valid: true,
      when: {
        edtf: '2023-07-11/2023-08?',
        start: { precision: 'day', first: '2023-07-11', uncertain: false },
        end: { precision: 'month', last: '2023-08-31', uncertain: true },
      },
    });
  });

  it('has no end for a date that is not a span', () => {
    expect(parseWhen('2023-07')).toMatchObject({ valid: true, when: { end: null } });
  });

  it.each(['2023-07-13/..', '2023-07-13/'])('leaves the end of %s open', (text) => {
    const end = { precision: 'unknown', first: null, last: null };
    expect(parseWhen(text)).toMatchObject({ valid: true, when: { end } });
  });

  it('refuses an end before the start, but not one that may come after it', () => {
    expect(parseWhen('2023-07-13/2023-07-12')).toMatchObject({ valid: false });
    expect(parseWhen('2023-07-13/2023-07')).toMatchObject({ valid: true });
    expect(parseWhen('2023-07-13/2023-07-13')).toMatchObject({ valid: true });
  });
});
