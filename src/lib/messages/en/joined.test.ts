import { describe, expect, it } from 'vitest';
import { joinNames, shareDateEnds } from './joined.ts';

describe('names in a row', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['Hawaii', ['Hawaii']],
    ['Hawaii and Guam', ['Hawaii', 'Guam']],
    ['Hawaii, Guam and Kyushu', ['Hawaii', 'Guam', 'Kyushu']],
    ['Guam and the Marianas', ['Guam and the Marianas']],
    ['Guam and the Marianas, and Hawaii', ['Guam and the Marianas', 'Hawaii']],
  ])('read %s', (words, names) => {
    expect(joinNames(names)).toBe(words);
  });
});

describe('dates in a row', () => {
  it.each<[string, readonly string[]]>([
    ['12 and 13 July 2023', ['12 July 2023', '13 July 2023']],
    ['4 to 15 and 14 to 23 July 2023', ['4 to 15 July 2023', '14 to 23 July 2023']],
    ['17 April and 16 July 2023', ['17 April 2023', '16 July 2023']],
    ['June and 19 June 2023', ['June 2023', '19 June 2023']],
    ['spring, June and 19 July 2023', ['spring 2023', 'June 2023', '19 July 2023']],
    ['12 July 2022 and 12 July 2023', ['12 July 2022', '12 July 2023']],
    ['2022 and 2023', ['2022', '2023']],
    ['2023 and June 2023', ['2023', 'June 2023']],
    ['19 June 2023', ['19 June 2023']],
    [
      '7 November and 10 November to later in November 2023',
      ['7 November 2023', '10 November to later in November 2023'],
    ],
    ['June 2023 (uncertain) and July 2023', ['June 2023 (uncertain)', 'July 2023']],
    ['2023年7月12日 and 2023年7月13日', ['2023年7月12日', '2023年7月13日']],
  ])('read %s', (words, dates) => {
    expect(joinNames(shareDateEnds(dates))).toBe(words);
  });
});
