import { formatCountry } from './format-country.ts';
import type { Publisher } from './publication.ts';
import { PUBLISHER_KIND_WORDS } from './words/en/publication-words.ts';

/** What a publisher is and where, for a reader to weigh its word: `trade press, Japan`. */
export function formatOrigin({ kind, country }: Publisher): string {
  return `${PUBLISHER_KIND_WORDS[kind]}, ${formatCountry(country)}`;
}
