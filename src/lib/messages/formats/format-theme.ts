/** Prefixes that keep their hyphen: `anti-submarine`. */
const JOINED = ['anti', 'cross', 'fifth'];
/** Words that are written with a capital. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['japan', 'Japan'],
  ['korea', 'Korea'],
  ['north', 'North'],
  ['south', 'South'],
]);

/** A theme of the record as text for readers: `missile-defence` → `missile defence`. */
export function formatTheme(theme: string): string {
  const words = theme.split('-').map((word) => NAMES.get(word) ?? word);
  return words.reduce((text, word) =>
    JOINED.some((part) => text === part || text.endsWith(` ${part}`))
      ? `${text}-${word}`
      : `${text} ${word}`,
  );
}
