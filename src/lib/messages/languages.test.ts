import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseWhen } from '../data/parse/parse-when.ts';
import { NAME_LANGUAGES, type NameLanguage } from '../domain/area.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import { formatEdtf } from './formats/format-edtf.ts';
import { formatWhen } from './formats/format-when.ts';
import { BRANCHES } from '../domain/service.ts';
import { ACCOUNT_MESSAGES } from './en/account.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from './en/record.ts';
import { inLanguage, setLanguageReader } from './localized.ts';
import { loadTranslation } from './languages.ts';

const FOREIGN = NAME_LANGUAGES.filter((language) => language !== 'en');

const DATES: readonly (readonly [edtf: string, ja: string, ko: string, zh: string])[] = [
  ['2023-07-16', '2023年7月16日', '2023년 7월 16일', '2023年7月16日'],
  ['2023-07', '2023年7月', '2023년 7월', '2023年7月'],
  ['2023', '2023年', '2023년', '2023年'],
  ['2024-21', '2024年春', '2024년 봄', '2024年春季'],
  ['2023-09~', '2023年9月頃', '2023년 9월경', '2023年9月前后'],
  ['2023-09?', '2023年9月（不確か）', '2023년 9월(불확실)', '2023年9月（不确定）'],
  ['2023-09-14/2023-09-23', '2023年9月14日～23日', '2023년 9월 14일~23일', '2023年9月14日至23日'],
  [
    '2023-08-28/2023-09-03',
    '2023年8月28日～9月3日',
    '2023년 8월 28일~9월 3일',
    '2023年8月28日至9月3日',
  ],
  ['2023-06/2023-07', '2023年6月～7月', '2023년 6월~7월', '2023年6月至7月'],
  [
    '2023-12-28/2024-01-03',
    '2023年12月28日～2024年1月3日',
    '2023년 12월 28일~2024년 1월 3일',
    '2023年12月28日至2024年1月3日',
  ],
  [
    '2023-11-10/2023-11',
    '2023年11月10日～11月中',
    '2023년 11월 10일~11월 중',
    '2023年11月10日至11月内',
  ],
  ['2022-08/2022-08-18', '2022年8月中～8月18日', '2022년 8월 중~8월 18일', '2022年8月内至8月18日'],
  [
    '2023-07-13/',
    '2023年7月13日から（終了日の報道なし）',
    '2023년 7월 13일부터(종료일 보도 없음)',
    '2023年7月13日起（结束日期未见报道）',
  ],
  [
    '/2023-07-13',
    '2023年7月13日まで（開始日の報道なし）',
    '2023년 7월 13일까지(시작일 보도 없음)',
    '至2023年7月13日（开始日期未见报道）',
  ],
];

function parse(edtf: string) {
  const result = parseWhen(edtf);
  if (!result.valid) throw new Error(`the record's check refuses ${edtf}: ${result.expected}`);
  return result.when;
}

afterEach(() => setLanguageReader(() => 'en'));

it('a date stays English, year and all, until the words of the language have come', () => {
  expect(formatWhen(parse('2023-09-14/2023-09-23'), 'ja')).toBe('14 to 23 September 2023');
});

describe('once the words have come', () => {
  beforeAll(() => Promise.all(FOREIGN.map(loadTranslation)));

  describe.each(DATES)('the date %s', (edtf, ja, ko, zh) => {
    it('is written as each language writes it', () => {
      const when = parse(edtf);
      expect(FOREIGN.map((language) => formatWhen(when, language))).toEqual([ja, ko, zh]);
    });

    it('is in the reader’s language where none is asked for', () => {
      setLanguageReader(() => 'ko');
      expect(formatWhen(parse(edtf))).toBe(ko);
    });
  });

  it('a date of publication is written so too', () => {
    expect(FOREIGN.map((language) => formatEdtf('2023-22', language))).toEqual([
      '2023年夏',
      '2023년 여름',
      '2023年夏季',
    ]);
    expect(formatEdtf('2023-22')).toBe('summer 2023');
  });

  it('the day of a status stands as the language has it', () => {
    setLanguageReader(() => 'ja');
    const standing = ACCOUNT_MESSAGES.statusAsOf(STATUS_MESSAGES.held, formatEdtf('2023-07-17'));
    expect(standing).toBe('実施（2023年7月17日時点）');
  });

  const toAll =
    <Key extends string>(words: Readonly<Record<Key, string>>, keys: readonly Key[]) =>
    (language: NameLanguage) =>
      keys.map((key) => inLanguage(words, language)[key]);

  it.each([
    ['kinds', toAll(KIND_MESSAGES, EVENT_KINDS)],
    ['statuses', toAll(STATUS_MESSAGES, EVENT_STATUSES)],
    ['branches', toAll(BRANCH_MESSAGES, BRANCHES)],
  ])('all %s have words of their own in every language', (_, read) => {
    for (const language of FOREIGN) {
      const said = read(language);
      expect(new Set(said).size).toBe(said.length);
      expect(said.filter((word) => read('en').includes(word))).toEqual([]);
    }
  });
});
