/** Stands in a template for what is worked out. */
export const HOLE = '\uFFFC';

/**
 * Two words with a space between them, the second in lower case: names (`JSON Feed`, fonts) have
 * capitals throughout, and an identifier with a hyphen is no word.
 */
const TWO_WORDS = new RegExp(`[\\p{L}${HOLE}] +\\p{Ll}+(?![\\p{Ll}-])`, 'u');

/** Scripts that no code is written in. */
const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Tags of HTML and XML, one that is cut off by the end of the text too. */
const TAG = /<[^<>]*(>|$)/g;

/** Whether a text of the code is one for readers: it has words side by side outside of tags. */
export function isSentence(text: string): boolean {
  const plain = text.replace(TAG, '\n');
  return TWO_WORDS.test(plain) || FOREIGN.test(plain);
}

/** Whether a text that readers are certain to meet has to be said in words. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
