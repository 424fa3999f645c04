import type { Catalogue } from './catalogue.ts';
import type { EventEntry, EventRecord } from './event.ts';

/** An edition of a series: what its page says of it. */
export interface EditionEntry extends EventEntry {
  /** Number of publications. */
  readonly publications: number;
}

/** All there is to read about one series. */
export interface SeriesSheet {
  readonly id: string;
  readonly name: string;
  /** By date; at least one. */
  readonly editions: readonly EditionEntry[];
}

function toEdition(event: EventRecord): EditionEntry {
  const { id, title, kind, status, when, areas, services, publications } = event;
  return { id, title, kind, status, when, areas, services, publications: publications.length };
}

/** Every series of which the record has an edition, by name. */
export function toSeriesSheets({ events }: Catalogue): readonly SeriesSheet[] {
  const series = new Map(events.flatMap(({ series: one }) => (one ? [[one.id, one.name]] : [])));
  return [...series]
    .map(([id, name]) => ({
      id,
      name,
      editions: events.filter((event) => event.series?.id === id).map(toEdition),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
