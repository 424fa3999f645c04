import type { SearchKind } from './search-entry.ts';

/** Asks for exactly the events of one thing, as results link to it: `unit:"JS Maya"`. */
export interface NamedTerm {
  readonly kind: SearchKind;
  readonly key: string;
}

const NAMED = /(?<!\S)(unit|place|publisher):(?:"([^"]*)"|(\S+))/g;

/** Characters: an address has no room for endless words. */
const MOST_CHARACTERS = 150;

/** What stands for an id in a named term, which cannot hold its quotation marks. */
export function toKey(id: string): string {
  return id.replaceAll('"', '').slice(0, MOST_CHARACTERS).trim();
}

export function formatNamed(kind: 'unit' | 'place' | 'publisher', id: string): string {
  const key = toKey(id);
  return /\s/.test(key) ? `${kind}:"${key}"` : `${kind}:${key}`;
}

/** Takes search words apart into named terms and all else. */
export function parseNamed(words: string): {
  readonly named: readonly NamedTerm[];
  readonly rest: string;
} {
  const named = [...words.matchAll(NAMED)].map(([, kind, quoted, bare]) => ({
    kind: kind as NamedTerm['kind'],
    key: quoted ?? bare ?? '',
  }));
  return { named, rest: words.replaceAll(NAMED, ' ') };
}
