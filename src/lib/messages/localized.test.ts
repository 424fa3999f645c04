import { afterEach, describe, expect, it } from 'vitest';
import type { NameLanguage } from '../domain/area.ts';
import { addTranslation } from './add-translation.ts';
import { LIST_MESSAGES } from './en/wording.ts';
import { findReadersLanguage, inLanguage, localized, setLanguageReader } from './localized.ts';

const toWords = () =>
  localized({
    heading: 'Events',
    count: (events: number) => `${events} of them`,
    seasons: ['cold', 'warm'],
    isLate: false,
    file: { name: 'File', size: (bytes: number) => `${bytes} bytes`, path: '/a' },
  } as const);

function read(language: NameLanguage): void {
  setLanguageReader(() => language);
}

afterEach(() => read('en'));

describe('words', () => {
  it('are English until the page says how to find the language', () => {
    const words = toWords();
    addTranslation('ja', words, { heading: '一覧' });
    expect(findReadersLanguage()).toBe('en');
    expect(words.heading).toBe('Events');
  });

  it('follow the language of the reader at each access', () => {
    const words = toWords();
    addTranslation('ja', words, { heading: '一覧', count: (events) => `${events}件` });
    addTranslation('ko', words, { heading: '목록' });
    let language: NameLanguage = 'ja';
    setLanguageReader(() => language);
    expect([words.heading, words.count(3)]).toEqual(['一覧', '3件']);
    language = 'ko';
    expect([words.heading, words.count(3)]).toEqual(['목록', '3 of them']);
    language = 'zh';
    expect(words.heading).toBe('Events');
  });

  it('fall back word by word, at every depth; a list is translated as a whole', () => {
    const words = toWords();
    addTranslation('ja', words, {
      seasons: ['寒', '暖'],
      isLate: true,
      file: { size: (bytes) => `${bytes}バイト` },
    });
    read('ja');
    expect(words.file.name).toBe('File');
    expect(words.file.size(2)).toBe('2バイト');
    expect(words.seasons).toEqual(['寒', '暖']);
    expect(words.isLate).toBe(true);
  });

  it('can be listed, looked into and spread', () => {
    const words = toWords();
    addTranslation('ja', words, { heading: '一覧' });
    read('ja');
    expect(Object.keys(words)).toEqual(['heading', 'count', 'seasons', 'isLate', 'file']);
    expect(Object.values(words)[0]).toBe('一覧');
    expect(Object.entries(words)[0]).toEqual(['heading', '一覧']);
    expect({ ...words }.heading).toBe('一覧');
    expect(['heading' in words, 'other' in words]).toEqual([true, false]);
    expect(JSON.stringify(words)).toContain('"heading":"一覧"');
  });

  it('can be asked for in a language of choice, whatever the reader’s', () => {
    const words = toWords();
    addTranslation('zh', words, { heading: '列表' });
    read('ja');
    expect(inLanguage(words, 'zh').heading).toBe('列表');
    expect(inLanguage(words, 'ja').heading).toBe('Events');
    expect(inLanguage(words, 'en').heading).toBe('Events');
  });

  it('in translation have to be like the English ones', () => {
    const words = toWords();
    // @ts-expect-error There is no such message.
    addTranslation('ja', words, { header: '一覧' });
    // @ts-expect-error The group has no such message.
    addTranslation('ja', words, { file: { title: '書類' } });
    // @ts-expect-error A message of text cannot be a number.
    addTranslation('ja', words, { heading: 1 });
    // @ts-expect-error The function takes a number.
    addTranslation('ja', words, { count: (events: string) => events });
    // @ts-expect-error The list has two texts.
    addTranslation('ja', words, { seasons: ['寒'] });
    // @ts-expect-error English is no language to translate into.
    addTranslation('en', words, { heading: 'List' });
    read('ja');
    expect('header' in words).toBe(false);
  });
});

it('a word that speaks of its fellows speaks of the translated ones', () => {
  addTranslation('ko', LIST_MESSAGES, { allAreas: '모든 지역' });
  read('ko');
  expect(LIST_MESSAGES.allAreas).toBe('모든 지역');
  expect(LIST_MESSAGES.visibleOf(1, 3)).toBe('1 of 3 events');
});
