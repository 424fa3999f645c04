import type { Publication } from './publication.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language of quoted words, so that Han characters take the right forms: that of the first
 * publication cited for them, where they stand in its script. Words given in English have none.
 */
export function findTextLanguage(
  text: string,
  by: readonly string[],
  publications: readonly Publication[],
): string | undefined {
  if (!EAST_ASIAN.test(text)) return undefined;
  return publications.find(({ id }) => by.includes(id))?.language;
}
