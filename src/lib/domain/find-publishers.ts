import type { Publication, Publisher } from './publication.ts';

/** The publishers of some publications of a record, each once, in the order of the publications. */
export function findPublishers(
  ids: readonly string[],
  publications: readonly Publication[],
): readonly Publisher[] {
  const cited = publications.filter(({ id }) => ids.includes(id));
  return [...new Map(cited.map(({ publisher }) => [publisher.id, publisher])).values()];
}
