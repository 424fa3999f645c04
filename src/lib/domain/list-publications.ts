import type { EventRecord } from './event.ts';
import type { Publication } from './publication.ts';

/** What events rest on; one page that several of them rest on is one publication. */
export function listPublications(
  events: readonly Pick<EventRecord, 'publications'>[],
): readonly Publication[] {
  const all = events.flatMap(({ publications }) => publications);
  const toPage = ({ url, publisher, id }: Publication) => url ?? `${publisher.id} ${id}`;
  return [...new Map(all.map((publication) => [toPage(publication), publication])).values()];
}
