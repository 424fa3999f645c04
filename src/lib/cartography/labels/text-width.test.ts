import { describe, expect, it } from 'vitest';
import { breakLines, estimateWidth } from './text-width.ts';

describe('the lines of a text', () => {
  it.each([
    'Drawn afresh to the limits of IHO S-23, no. 52: a smooth line off the coasts.',
    '海上自衛隊と米海軍の共同訓練が日本海で実施された。',
    'as reported: 독도인근 공해상 and 九州西方空域の訓練空域における日米共同訓練',
  ])('are none too wide, and are the text again: %s', (text) => {
    const lines = breakLines(text, 12);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(12);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('keep a long word of letters whole', () => {
    expect(breakLines('a Donaudampfschifffahrt', 4)).toEqual(['a', 'Donaudampfschifffahrt']);
  });
});
