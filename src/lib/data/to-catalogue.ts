import type { MultiPolygon, Polygon } from 'geojson';
import type { Area, AreaName, NameLanguage } from '../domain/area.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EventRecord } from '../domain/event.ts';
import type { Place } from '../domain/place.ts';
import type { Publication, Publisher } from '../domain/publication.ts';
import type { AreaSource, FeatureSource } from './schema/area-schema.ts';
import type { Entry } from './parse/entry.ts';
import type { PlaceSource, SeriesSource } from './schema/list-schemas.ts';
import { parseWhen } from './parse/parse-when.ts';
import type { RecordEntries } from './parse/parse-record.ts';
import type { EventSource } from './schema/event-schema.ts';

type PublicationSource = AreaSource['publications'][number] &
  Partial<Pick<EventSource['publications'][number], 'supports'>>;

/** Joins a record that has no problems into the types of the domain. */
export function toCatalogue(entries: RecordEntries): Catalogue {
  const publishers = byId(entries.publishers);
  const series = byId(entries.series);
  const events = entries.events.map((entry) => toEvent(entry, publishers, series));
  return {
    areas: soundOf(entries.areas).map((feature) => toArea(feature, publishers)),
    events: events.sort(
      (a, b) => compare(a.when.start.first ?? '', b.when.start.first ?? '') || compare(a.id, b.id),
    ),
    services: soundOf(entries.services),
    places: soundOf(entries.places).map(toPlace),
  };
}

function toEvent(
  entry: Entry<EventSource>,
  publishers: ReadonlyMap<string, Publisher>,
  series: ReadonlyMap<string, SeriesSource>,
): EventRecord {
  const event = sound(entry);
  const when = parseWhen(event.when);
  if (!when.valid) throw new Error(`${entry.id}: when was not checked`);
  return {
    ...event,
    id: entry.id ?? '',
    when: when.when,
    series: event.series === null ? null : find(series, event.series),
    location: event.location ?? null,
    services: event.participants.map(({ service }) => service),
    participants: event.participants.map(({ service, units }) => ({
      service,
      units: units.map(({ name, hull = null, type = null, count = null }) => ({
        name,
        hull,
        type,
        count,
      })),
    })),
    publications: event.publications.map((publication) => toPublication(publication, publishers)),
  };
}

function toArea(
  { id, properties, geometry }: FeatureSource,
  publishers: ReadonlyMap<string, Publisher>,
): Area {
  const toNames = (language: NameLanguage): AreaName[] =>
    properties.names[language].map((name) => ({ ...name, onMap: name.onMap ?? false }));
  return {
    ...properties,
    id,
    names: { en: toNames('en'), ja: toNames('ja'), ko: toNames('ko'), zh: toNames('zh') },
    publications: properties.publications.map((one) => toPublication(one, publishers)),
    // check-outline has refused every other type.
    geometry: geometry as Polygon | MultiPolygon,
  };
}

function toPlace({ id, properties, geometry }: PlaceSource): Place {
  return { ...properties, id, position: geometry.coordinates };
}

function toPublication(
  source: PublicationSource,
  publishers: ReadonlyMap<string, Publisher>,
): Publication {
  return {
    ...source,
    publisher: find(publishers, source.publisher),
    supports: source.supports ?? [],
    note: source.note ?? null,
  };
}

function sound<T>(entry: Entry<T>): T {
  if (entry.parsed === null) throw new Error(`${entry.id} has problems and cannot be joined`);
  return entry.parsed;
}

function soundOf<T>(entries: readonly Entry<T>[] | null): T[] {
  if (entries === null) throw new Error('A list that was not read cannot be joined');
  return entries.map(sound);
}

function byId<T extends { readonly id: string }>(
  entries: readonly Entry<T>[] | null,
): Map<string, T> {
  return new Map(soundOf(entries).map((one) => [one.id, one]));
}

function find<T>(known: ReadonlyMap<string, T>, id: string): T {
  const one = known.get(id);
  if (one === undefined) throw new Error(`${id} was not checked`);
  return one;
}

/** Compares by code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
