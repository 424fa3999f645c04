import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { Area, AreaName } from '#lib/domain/area.ts';
import { toHeading, toMapName, toOtherNames } from './names.ts';

function toName(text: string, onMap = true): AreaName {
  return { text, usedBy: 'someone', onMap, by: [] };
}

const NAMES: Pick<Area, 'names'> = {
  names: {
    en: [toName('Sea of Japan'), toName('Sea of the Blue', false), toName('East Sea')],
    ja: [toName('日本海')],
    ko: [toName('동해'), toName('조선동해', false)],
    zh: [toName('日本海'), toName('东海')],
  },
};

describe('the name on the map', () => {
  it('sets all English names that stand on the map side by side, in the order of the record', () => {
    expect(toMapName(NAMES)).toBe('Sea of Japan / East Sea');
  });

  it('is one name where users agree', () => {
    expect(toMapName({ names: { ...NAMES.names, en: [toName('Philippine Sea')] } })).toBe(
      'Philippine Sea',
    );
  });

  const { areas } = SAMPLE;
  it.each(areas.map((area) => [area.id, area] as const))('of %s is there', (_, area) => {
    expect(toMapName(area)).toMatch(/^\S.+\S$/);
  });

  it('of the sea that two countries name differently gives both names', () => {
    const sea = areas.find(({ id }) => id === 'sea-of-japan');
    expect(sea && toMapName(sea)).toBe('Sea of Japan / East Sea');
  });
});

describe('the other names', () => {
  it('give each word once, with the first language that has it', () => {
    expect(toOtherNames(NAMES)).toEqual([
      { language: 'ja', text: '日本海' },
      { language: 'ko', text: '동해' },
      { language: 'zh', text: '东海' },
    ]);
  });

  it('are those beside the language asked for, without a word that it has itself', () => {
    expect(toOtherNames(NAMES, 'zh')).toEqual([
      { language: 'en', text: 'Sea of Japan' },
      { language: 'en', text: 'East Sea' },
      { language: 'ko', text: '동해' },
    ]);
  });
});

describe('the heading', () => {
  it('is the name in the language asked for', () => {
    expect(toHeading(NAMES, 'zh')).toEqual({ language: 'zh', text: '日本海 / 东海' });
  });

  it('is English where that has no name on the map', () => {
    const names = { ...NAMES.names, ko: [toName('동해', false)] };
    expect(toHeading({ names }, 'ko')).toEqual({
      language: 'en',
      text: 'Sea of Japan / East Sea',
    });
  });
});
