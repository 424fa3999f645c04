import type { Publication } from './publication.ts';

/** The names of the publishers of some publications, each once: `KBS World; Hankook Ilbo`. */
export function formatPublishers(
  ids: readonly string[],
  publications: readonly Publication[],
): string {
  const cited = publications.filter(({ id }) => ids.includes(id));
  return [...new Set(cited.map(({ publisher }) => publisher.name))].join('; ');
}
