import { formatCountry } from './format-country.ts';
import type { Publisher } from '#lib/domain/publication.ts';
import { PUBLISHER_KIND_MESSAGES } from '../en/publication.ts';

/** What a publisher is and where, for a reader to weigh its word: `trade press, Japan`. */
export function formatOrigin({ kind, country }: Publisher): string {
  return `${PUBLISHER_KIND_MESSAGES[kind]}, ${formatCountry(country)}`;
}
