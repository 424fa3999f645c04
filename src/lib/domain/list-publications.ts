import type { EventRecord } from './event.ts';
import type { Publication } from './publication.ts';

/** The publications of some events; a page that several events rest on is listed once. */
export function listPublications(
  events: readonly Pick<EventRecord, 'publications'>[],
): readonly Publication[] {
  const all = events.flatMap(({ publications }) => publications);
  const toPage = ({ url, publisher, id }: Publication) => url ?? `${publisher.id} ${id}`;
  return [...new Map(all.map((publication) => [toPage(publication), publication])).values()];
}
