import { describe, expect, it } from 'vitest';
import { joinParts, splitWords, toPairs, toPlainText, toSearchable } from './search-text.ts';

describe('a text in its plain form', () => {
  it.each([
    ['Kyūshū', 'kyushu'],
    ['Repórter Maceió', 'reporter maceio'],
    ['Straße, Łódź, Ærø', 'strasse, lodz, aero'],
    ['İstanbul', 'istanbul'],
    ['ＤＤＧ－１７９', 'ddg-179'],
    ['DDG‑179 and DDG–179', 'ddg-179 and ddg-179'],
    ['U.S. Army', 'us army'],
    ['USS Frank E. Petersen Jr.', 'uss frank e. petersen jr.'],
    ['People’s', 'peoples'],
    ['ｵｷﾅﾜ', 'オキナワ'],
    ['ｶﾞｸﾞ', 'ガグ'],
    ['グアム・マリアナ', 'グアムマリアナ'],
    ['Йошкар', 'йошкар'],
  ])('makes of %s: %s', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  it('keeps voiced kana and Hangul whole, however they are encoded', () => {
    for (const text of ['が', 'グアム', '동해', 'ヴ']) {
      expect(toPlainText(text.normalize('NFD'))).toBe(text);
      expect(toPlainText(text)).toBe(text);
    }
    expect(toPlainText('か')).not.toBe(toPlainText('が'));
  });
});

describe('pieces', () => {
  it('are words with their parts, and runs', () => {
    expect(splitWords('F-35戦闘機, 第7艦隊')).toEqual([
      { kind: 'word', parts: ['f', '35'] },
      { kind: 'run', text: '戦闘機' },
      { kind: 'run', text: '第' },
      { kind: 'word', parts: ['7'] },
      { kind: 'run', text: '艦隊' },
    ]);
  });

  it.each([
    ['drills', ['drill']],
    ['ROKS', ['roks']],
    ['class', ['class']],
    ['B-52s', ['b', '52']],
    ['F-35As', ['f', '35a']],
    ['11th', ['11th']],
    ['DDG179', ['ddg', '179']],
    ['1/1', ['1', '1']],
  ])('of %s are %j', (text, parts) => {
    expect(splitWords(text)).toEqual([{ kind: 'word', parts }]);
  });

  it('are none in signs alone', () => {
    expect(splitWords(' -/、「」。()"')).toEqual([]);
  });
});

describe('the terms of a text', () => {
  it.each([
    ['DDG-179', ['ddg', 'ddg179', '179']],
    ['D655', ['d', 'd655', '655']],
    ['B-52H', ['b', 'b52h', 'b52', '52h', '52']],
    ['Battalion 1/1', ['battalion', '1', '1-1']],
    ['日本海', ['日', '本', '海', '日本', '本海']],
    ['11th', ['11th']],
  ])('of %s are %j', (text, terms) => {
    expect(toSearchable(text).terms).toEqual(terms);
  });

  it('hold every row of neighbouring parts', () => {
    const { terms } = toSearchable('T-AKE-4 F/A-18C/D');
    expect(terms).toEqual(expect.arrayContaining(['ake4', 'take4', 'fa18', 'fa18c', 'fa18cd']));
  });

  it('let Korean be found with its spaces and without', () => {
    expect(toSearchable('제주 남방 공해상').runs).toEqual(['제주남방공해상']);
    expect(toSearchable('JS 日本').runs).toEqual(['日本']);
  });
});

it('pairs are neighbours, and one letter is itself', () => {
  expect(toPairs('九州西')).toEqual(['九州', '州西']);
  expect(toPairs('海')).toEqual(['海']);
  expect(toPairs('𠮷野家')).toEqual(['𠮷野', '野家']);
});

it('parts are joined, but no two numbers become a third', () => {
  expect(joinParts(['t', 'ake', '4'])).toBe('take4');
  expect(joinParts(['2023', '07', '13'])).toBe('2023-07-13');
});
