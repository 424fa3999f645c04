import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { formatPublishers } from '#lib/messages/formats/format-publishers.ts';
import type { DateEdge, DatePrecision, When } from '#lib/domain/when.ts';
import { toUnitsText } from './event-texts.ts';
import { joinValues } from './join-cell.ts';
import { BETWEEN_VALUES, NO_ADDRESS } from '#lib/domain/events-csv-columns.ts';
import { toAbsolute } from '../to-absolute.ts';

/** Context of an export: the rest of the record, and what the site knows. */
export interface ExportContext {
  readonly catalogue: Pick<Catalogue, 'areas' | 'services'>;
  /** Name of an area on the map. */
  readonly toName: (area: Area) => string;
  /** Address of the site; null where it is not known. */
  readonly site: URL | null;
}

/** Qualifier of a date that publications are not sure of. */
type DateQualifier = 'approximate' | 'uncertain' | 'approximate; uncertain';

/** Single values that are derived from an event: columns of the CSV, properties in GIS tools. */
export interface EventFacts {
  readonly seriesName: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: DatePrecision;
  readonly dateQualifier: DateQualifier | null;
  readonly areaNames: string | null;
  readonly locationName: string | null;
  readonly locationRelation: string | null;
  readonly locationLon: number | null;
  readonly locationLat: number | null;
  readonly countries: string;
  readonly units: string | null;
  readonly publicationCount: number;
  readonly publishers: string;
  readonly publisherIds: string;
  readonly addresses: string;
  readonly lastChanged: string;
  readonly page: string;
}

/** Precisions from fine to coarse. */
const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'season', 'year'];

function listEdges({ start, end }: When): readonly DateEdge[] {
  return end === null ? [start] : [start, end];
}

function findPrecision(when: When): DatePrecision {
  const known = listEdges(when).map(({ precision }) => precision);
  return PRECISIONS.findLast((precision) => known.includes(precision)) ?? 'unknown';
}

function toQualifier(when: When): DateQualifier | null {
  const edges = listEdges(when);
  const isApproximate = edges.some(({ approximate }) => approximate);
  if (!edges.some(({ uncertain }) => uncertain)) return isApproximate ? 'approximate' : null;
  return isApproximate ? 'approximate; uncertain' : 'uncertain';
}

/** The entries with these ids, in the order of the ids; unknown ids are left out. */
function pick<T extends { readonly id: string }>(
  ids: readonly string[],
  of: readonly T[],
): readonly T[] {
  return ids.flatMap((id) => of.find((one) => one.id === id) ?? []);
}

export function toEventFacts(event: EventRecord, context: ExportContext): EventFacts {
  const { when, location, publications } = event;
  const { catalogue, toName, site } = context;
  const areas = pick(event.areas, catalogue.areas);
  const services = pick(event.services, catalogue.services);
  const path = `/events/${event.id}/`;
  return {
    seriesName: event.series?.name ?? null,
    firstDay: when.start.first,
    lastDay: (when.end ?? when.start).last,
    precision: findPrecision(when),
    dateQualifier: toQualifier(when),
    areaNames: areas.map((area) => toName(area)).join(BETWEEN_VALUES) || null,
    locationName: location?.name ?? null,
    locationRelation: location?.relation ?? null,
    locationLon: location?.lon ?? null,
    locationLat: location?.lat ?? null,
    countries: [...new Set(services.map(({ country }) => country))].join(BETWEEN_VALUES),
    units: toUnitsText(event) || null,
    publicationCount: publications.length,
    publishers: formatPublishers(
      publications.map(({ id }) => id),
      publications,
    ),
    publisherIds: publications.map(({ publisher }) => publisher.id).join(BETWEEN_VALUES),
    addresses: joinValues(publications.map(({ url }) => url ?? NO_ADDRESS)),
    lastChanged: event.changed.at(-1)?.day ?? '',
    page: toAbsolute(site, path) ?? path,
  };
}
