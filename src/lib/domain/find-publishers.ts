import type { Publication, Publisher } from './publication.ts';

/** Finds the publishers of the publications with these ids, each once, in record order. */
export function findPublishers(
  ids: readonly string[],
  publications: readonly Publication[],
): readonly Publisher[] {
  const cited = publications.filter(({ id }) => ids.includes(id));
  return [...new Map(cited.map(({ publisher }) => [publisher.id, publisher])).values()];
}
