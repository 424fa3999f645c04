import { expect, it } from 'vitest';
import { findTextLanguage } from './find-text-language.ts';
import type { Publication } from './publication.ts';

function publication(id: string, language: string): Publication {
  const publisher = { id: 'p', name: 'P', country: 'JP', kind: 'blog' } as const;
  return {
    id,
    publisher,
    url: null,
    title: null,
    published: null,
    language,
    supports: [],
    note: '',
  };
}

const PUBLICATIONS = [publication('a', 'ko'), publication('b', 'ja'), publication('c', 'ru')];

it.each([
  ['日本海', ['b'], 'ja'],
  ['동해 공해상', ['a', 'b'], 'ko'],
  ['east of the island (in Russian)', ['c'], undefined],
  ['日本海', ['unknown'], undefined],
])('finds the language of %s', (text, by, language) => {
  expect(findTextLanguage(text, by, PUBLICATIONS)).toBe(language);
});
