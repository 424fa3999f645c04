import type { CreativeWork, Event, Organization, Place, WithContext } from 'schema-dts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord, EventStatus } from '#lib/domain/event.ts';
import type { Publication } from '#lib/domain/publication.ts';
import type { DateEdge } from '#lib/domain/when.ts';
import { toTag } from '../feeds/tag.ts';
import { toAbsolute } from '../to-absolute.ts';

/** Statuses of schema.org, which has none for held, in progress or unknown events. */
const STATUS: Readonly<Record<EventStatus, Event['eventStatus']>> = {
  announced: 'https://schema.org/EventScheduled',
  'in-progress': 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  unknown: 'https://schema.org/EventScheduled',
};

/**
 * An ISO 8601 date as fine as it is known, `2023-06`; a season has only its year. schema.org cannot
 * say that a day is approximate or uncertain, so such a day is given as its month.
 */
function toDate({ first, precision, approximate, uncertain }: DateEdge): string | undefined {
  const day = approximate || uncertain ? 7 : 10;
  const length = { day, month: 7, season: 4, year: 4, unknown: 0 }[precision];
  return first?.slice(0, length) || undefined;
}

function toWork({ url, title, publisher, published, language }: Publication): CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { name: title }),
    ...(published === null || !/^\d{4}(-\d\d){0,2}$/.test(published)
      ? {}
      : { datePublished: published }),
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher.name },
  };
}

function toPlaces(event: EventRecord, { areas }: Catalogue, toName: ToName): Place[] {
  const inAreas = areas
    .filter(({ id }) => event.areas.includes(id))
    .map((area): Place => ({ '@type': 'Place', name: toName(area) }));
  const { location } = event;
  if (inAreas.length > 0 || location === null) return inAreas;
  const { name, relation, lat: latitude, lon: longitude } = location;
  // The position is that of the named place; a place south of it, say, has none.
  if (relation !== 'at') return [{ '@type': 'Place', name: `${relation} ${name}` }];
  return [{ '@type': 'Place', name, geo: { '@type': 'GeoCoordinates', latitude, longitude } }];
}

type ToName = (area: Catalogue['areas'][number]) => string;

/** An event in the vocabulary of schema.org: its places are areas, never positions of units. */
export function toEventJsonLd(
  event: EventRecord,
  catalogue: Catalogue,
  toName: ToName,
  site: URL | null,
): WithContext<Event> {
  const { start, end } = event.when;
  const places = toPlaces(event, catalogue, toName);
  const url = toAbsolute(site, `/events/${event.id}/`);
  const taking = catalogue.services.filter(({ id }) => event.services.includes(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: toTag(`events/${event.id}`),
    ...(url === null ? {} : { url }),
    name: event.title,
    description: event.summary,
    startDate: toDate(start),
    endDate: end ? toDate(end) : toDate(start),
    eventStatus: STATUS[event.status],
    ...(places.length > 0 ? { location: places } : {}),
    contributor: taking.map(({ name }): Organization => ({ '@type': 'Organization', name })),
    ...(event.series
      ? { superEvent: { '@type': 'EventSeries', name: event.series.name } as const }
      : {}),
    subjectOf: event.publications.map(toWork),
  };
}
