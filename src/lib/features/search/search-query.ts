/** Kinds of things that search words can name. */
export const NAMED_KINDS = ['unit', 'place', 'publisher'] as const;
type NamedKind = (typeof NAMED_KINDS)[number];

/** A term for exactly the events of one thing, as results link to it: `unit:"JS Maya"`. */
export interface NamedTerm {
  readonly kind: NamedKind;
  readonly key: string;
}

const NAMED = new RegExp(`(?<!\\S)(${NAMED_KINDS.join('|')}):(?:"([^"]*)"|(\\S+))`, 'g');

/** Most characters of a key: addresses are limited in length. */
const MOST_CHARACTERS = 150;

/** Turns an id into the key of a named term, which cannot contain quotation marks. */
export function toKey(id: string): string {
  return id.replaceAll('"', '').slice(0, MOST_CHARACTERS).trim();
}

export function formatNamed(kind: NamedKind, id: string): string {
  const key = toKey(id);
  return /\s/.test(key) ? `${kind}:"${key}"` : `${kind}:${key}`;
}

/** Splits search words into named terms and the rest. */
export function parseNamed(words: string): {
  readonly named: readonly NamedTerm[];
  readonly rest: string;
} {
  const named = [...words.matchAll(NAMED)].map(([, kind, quoted, bare]) => ({
    kind: kind as NamedKind,
    key: quoted ?? bare ?? '',
  }));
  return { named, rest: words.replaceAll(NAMED, ' ') };
}
