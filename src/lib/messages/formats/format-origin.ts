import { formatCountry } from './format-country.ts';
import type { Publisher } from '#lib/domain/publication.ts';
import { PUBLISHER_KIND_MESSAGES } from '../en/publication.ts';

/** Kind and country of a publisher, by which readers can weigh it: `trade press, Japan`. */
export function formatOrigin({ kind, country }: Publisher): string {
  return `${PUBLISHER_KIND_MESSAGES[kind]}, ${formatCountry(country)}`;
}
