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

/** Series by catalogue: the page and the figure of each series look for theirs. */
const made = new WeakMap<Catalogue, readonly SeriesRecord[]>();

/** Every series with its editions, in order of name. */
export function toSeriesRecords(catalogue: Catalogue): readonly SeriesRecord[] {
  const records = made.get(catalogue) ?? makeRecords(catalogue);
  made.set(catalogue, records);
  return records;
}

function makeRecords(catalogue: Catalogue): readonly SeriesRecord[] {
  const editions = new Map<string, EditionEntry[]>();
  for (const event of catalogue.events) {
    if (event.series === null) continue;
    const own = editions.get(event.series.id) ?? [];
    own.push(toEdition(event));
    editions.set(event.series.id, own);
  }
  return listSeries(catalogue)
    .map(({ id, name }) => ({ id, name, editions: editions.get(id) ?? [] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
