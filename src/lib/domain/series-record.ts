import type { Catalogue } from './catalogue.ts';
import type { EventEntry, EventRecord } from './event.ts';

/** An edition of a series, with the fields that the series page prints. */
export interface EditionEntry extends EventEntry {
  /** Number of publications. */
  readonly publications: number;
}

/** A series with its editions, as its page prints them. */
export interface SeriesRecord {
  readonly id: string;
  readonly name: string;
  /** Editions in order of date; at least one. */
  readonly editions: readonly EditionEntry[];
}

function toEdition(event: EventRecord): EditionEntry {
  const { id, title, kind, status, when, areas, services, publications } = event;
  return { id, title, kind, status, when, areas, services, publications: publications.length };
}

/** Every series of which the record has an edition, in order of their ids. */
export function listSeries({ events }: Catalogue): readonly { id: string; name: string }[] {
  const all = events.flatMap(({ series }) => (series === null ? [] : [series]));
  const byId = new Map(all.map((series) => [series.id, series]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every series with its editions, in order of name. */
export function toSeriesRecords(catalogue: Catalogue): readonly SeriesRecord[] {
  return listSeries(catalogue)
    .map(({ id, name }) => ({
      id,
      name,
      editions: catalogue.events.filter(({ series }) => series?.id === id).map(toEdition),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
