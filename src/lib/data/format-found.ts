const LONGEST = 60;

/** Characters that cannot be seen or that turn the order of what is read around them. */
export const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200B\uFEFF\uFFFD]/gu;

/** What stands in the record, short, quoted and with unseen characters spelled out. */
export function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  const text = JSON.stringify(value) ?? String(value);
  const short = text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text;
  return short.replace(UNSEEN, nameCharacter);
}

/** `U+202E` */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
