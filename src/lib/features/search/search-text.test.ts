import { describe, expect, it } from 'vitest';
import { joinParts, splitWords, toPlainText, toTerms } from './search-text.ts';

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
    ['日本海', ['日本海', '本海', '海']],
    ['𠮷野家', ['𠮷野家', '野家', '家']],
    ['11th', ['11th']],
  ])('of %s are %j', (text, terms) => {
    expect(toTerms(text)).toEqual(terms);
  });

  it('hold every row of neighbouring parts', () => {
    expect(toTerms('T-AKE-4 F/A-18C/D')).toEqual(
      expect.arrayContaining(['ake4', 'take4', 'fa18', 'fa18c', 'fa18cd']),
    );
  });

  it('let Korean be found with its spaces and without', () => {
    expect(toTerms('제주 남방 공해상')).toContain('제주남방공해상');
    expect(toTerms('JS 日本')).toEqual(['js', '日本', '本']);
  });
});

it('parts are joined, but no two numbers become a third', () => {
  expect(joinParts(['t', 'ake', '4'])).toBe('take4');
  expect(joinParts(['2023', '07', '13'])).toBe('2023-07-13');
});
