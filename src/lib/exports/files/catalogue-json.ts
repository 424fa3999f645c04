import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Publisher } from '#lib/domain/publication.ts';
import type { Service } from '#lib/domain/service.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { listSeries } from '#lib/domain/series-record.ts';
import {
  toAreaJson,
  toEventJson,
  toPlaceJson,
  toPublisherJson,
  toServiceJson,
} from './record-json.ts';

interface CatalogueLists {
  readonly areas: readonly Area[];
  /** Events in order of first day, then of id. */
  readonly events: readonly EventRecord[];
  readonly services: readonly Service[];
  /** Publishers that are cited, in order of id. */
  readonly publishers: readonly Publisher[];
  /** Series that have events, in order of id. */
  readonly series: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly Place[];
}

/** The whole record in one file. */
export type CatalogueJson = typeof DATA_LICENCE & {
  readonly counts: Readonly<Record<keyof CatalogueLists, number>>;
} & CatalogueLists;

/** The publishers of all publications, each once. */
function listPublishers({ areas, events }: Catalogue): readonly Publisher[] {
  const publications = [...areas, ...events].flatMap((one) => one.publications);
  const byId = new Map(publications.map(({ publisher }) => [publisher.id, publisher]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The catalogue with its licence and counts, its keys in one order. */
export function toCatalogueJson(catalogue: Catalogue): CatalogueJson {
  const lists: CatalogueLists = {
    areas: catalogue.areas.map(toAreaJson),
    events: catalogue.events.map(toEventJson),
    services: catalogue.services.map(toServiceJson),
    publishers: listPublishers(catalogue).map(toPublisherJson),
    series: listSeries(catalogue).map(({ id, name }) => ({ id, name })),
    places: catalogue.places.map(toPlaceJson),
  };
  const { areas, events, services, publishers, series, places } = lists;
  return {
    ...DATA_LICENCE,
    counts: {
      areas: areas.length,
      events: events.length,
      services: services.length,
      publishers: publishers.length,
      series: series.length,
      places: places.length,
    },
    ...lists,
  };
}
