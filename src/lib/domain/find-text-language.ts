import type { Publication } from './publication.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Finds the BCP 47 language of a quoted text, so that Han characters get the right glyphs: that
 * of the first publication cited for it. Undefined for a text without East Asian characters.
 */
export function findTextLanguage(
  text: string,
  by: readonly string[],
  publications: readonly Publication[],
): string | undefined {
  if (!EAST_ASIAN.test(text)) return undefined;
  return publications.find(({ id }) => by.includes(id))?.language;
}
