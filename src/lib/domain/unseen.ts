/** Characters that are invisible or change the direction of the text around them. */
export const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200B\uFEFF\uFFFD]/gu;

/** The code point of a character: `U+202E`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
