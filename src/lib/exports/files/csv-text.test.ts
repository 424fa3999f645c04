import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, unguardText } from './csv-text.ts';

describe('a text in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3', "'+81 3"],
    ['-2.5', "'-2.5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
  ])('%j is guarded as %j', (text, guarded) => {
    expect(guardText(text)).toBe(guarded);
  });

  it.each(['', 'a=b', '“=1”', "'90s", "it's", '九州西方空域', ' =1', '/events/x/', '2023-07'])(
    '%j stays as it is',
    (text) => {
      expect(guardText(text)).toBe(text);
      expect(unguardText(text)).toBe(text);
    },
  );

  it('never begins like a formula, and comes back as it was', () => {
    const begins = fc.stringMatching(/^['=+\-@\t\r\n＝a ]{0,4}$/);
    fc.assert(
      fc.property(begins, fc.string({ unit: 'grapheme' }), (begin, rest) => {
        const text = begin + rest;
        expect(guardText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });
});
