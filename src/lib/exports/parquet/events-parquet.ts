import type { Catalogue } from '#lib/domain/catalogue.ts';
import { BETWEEN_VALUES } from '#lib/domain/events-csv-columns.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import type { DateEdge } from '#lib/domain/when.ts';
import { createGeometryFinder } from '../event-geometry.ts';
import { type ExportContext, toEventFacts } from '../files/event-facts.ts';
import { EVENTS_PARQUET_COLUMNS, type EventsParquetRow } from './events-columns.ts';
import { NO_GEOMETRY, toGeoRow } from './geo-columns.ts';
import { toParquetFile } from './parquet-file.ts';

type Context = Pick<ExportContext, 'toName' | 'site'>;

function toDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toOptionalDay(day: string | null | undefined): Date | null {
  return day ? toDay(day) : null;
}

function toEdge({ precision, first, last, approximate, uncertain }: DateEdge) {
  return {
    precision,
    first: toOptionalDay(first),
    last: toOptionalDay(last),
    approximate,
    uncertain,
  };
}

/** What is worked out of an event, as in the CSV, but with its lists as lists. */
function toFacts(event: EventRecord, { site }: Context) {
  // The names of areas and countries are lists here, so that they are not asked for.
  const facts = toEventFacts(event, {
    catalogue: { areas: [], services: [] },
    toName: String,
    site,
  });
  const { seriesName, precision, locationName, locationRelation, locationLon, locationLat } = facts;
  return {
    ...{ seriesName, precision, locationName, locationRelation, locationLon, locationLat },
    firstDay: toOptionalDay(facts.firstDay),
    lastDay: toOptionalDay(facts.lastDay),
    dateQualifier: facts.dateQualifier?.split(BETWEEN_VALUES) ?? [],
    publicationCount: facts.publicationCount,
    lastChanged: toOptionalDay(facts.lastChanged),
    page: facts.page,
  };
}

/** Makes the row of an event, but for its geometry. */
function createRowMaker({ areas, services }: Catalogue, context: Context) {
  const areaNames = new Map(areas.map((area) => [area.id, context.toName(area)]));
  const countries = new Map(services.map(({ id, country }) => [id, country]));
  return (event: EventRecord): Omit<EventsParquetRow, 'geometryIs' | 'geometry' | 'bbox'> => {
    const { id, title, kind, series, when, timeZone, status, statusAsOf, themes, summary } = event;
    const { place, participants, notes, publications, accounts, location } = event;
    return {
      ...toFacts(event, context),
      ...{ id, title, kind, timeZone, status, statusAsOf, themes, summary, notes },
      ...{ place, participants, publications, accounts },
      series: series?.id ?? null,
      when: when.edtf,
      whenStart: toEdge(when.start),
      whenEnd: when.end && toEdge(when.end),
      areas: event.areas,
      areaNames: event.areas.flatMap((area) => areaNames.get(area) ?? []),
      locationBasis: location?.basis ?? null,
      services: event.services,
      countries: [...new Set(event.services.flatMap((service) => countries.get(service) ?? []))],
      changed: event.changed.map(({ day, note }) => ({ day: toDay(day), note })),
    };
  };
}

/** The events as GeoParquet, with the geometries of `/data/events.geojson`. */
export function toEventsParquet(catalogue: Catalogue, context: Context): Uint8Array<ArrayBuffer> {
  const toRow = createRowMaker(catalogue, context);
  const findGeometry = createGeometryFinder(catalogue.areas);
  const rows = catalogue.events.map((event): EventsParquetRow => {
    const { geometry, geometryIs } = findGeometry(event);
    const drawn = geometry === null ? NO_GEOMETRY : toGeoRow(geometry);
    return { ...toRow(event), geometryIs, ...drawn };
  });
  return toParquetFile(EVENTS_PARQUET_COLUMNS, rows, context.site);
}
