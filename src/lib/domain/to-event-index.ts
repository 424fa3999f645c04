import {
  APPROXIMATE,
  createEventIndex,
  NO_EDGE,
  NO_SERIES,
  PRECISIONS,
  toDayNumber,
  UNCERTAIN,
  type EdgeColumns,
  type EventIndex,
} from './event-index.ts';
import type { ListColumn } from './list-column.ts';
import type { AtlasIndex } from './atlas-index.ts';
import { EVENT_KINDS, EVENT_STATUSES } from './event.ts';
import type { DateEdge } from './when.ts';

/** The parts of a record that its columns are made of. */
export type Indexed = Pick<AtlasIndex, 'events' | 'series'> &
  Readonly<Record<'areas' | 'services', readonly { readonly id: string }[]>>;

function toEdges(edges: readonly (DateEdge | null)[]): EdgeColumns {
  const toFlags = ({ approximate, uncertain }: DateEdge) =>
    (approximate ? APPROXIMATE : 0) + (uncertain ? UNCERTAIN : 0);
  return {
    precision: Uint8Array.from(edges, (edge) =>
      edge === null ? NO_EDGE : PRECISIONS.indexOf(edge.precision),
    ),
    first: Int32Array.from(edges, (edge) => toDayNumber(edge?.first ?? null)),
    last: Int32Array.from(edges, (edge) => toDayNumber(edge?.last ?? null)),
    flags: Uint8Array.from(edges, (edge) => (edge === null ? 0 : toFlags(edge))),
  };
}

function toCodes(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, code) => [word, code]));
}

/** Ids that are not among the words are left out: an area that the record does not know. */
function toListColumn(lists: readonly (readonly string[])[], words: readonly string[]): ListColumn {
  const codes = toCodes(words);
  const coded = lists.map((ids) => ids.flatMap((id) => codes.get(id) ?? []));
  const offsets = new Int32Array(coded.length + 1);
  coded.forEach((list, row) => (offsets[row + 1] = (offsets[row] ?? 0) + list.length));
  return { offsets, values: Uint16Array.from(coded.flat()) };
}

function toIds(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** Converts the events of a record to columns. */
export function toEventIndex({ events, ...record }: Indexed): EventIndex {
  const words = {
    areas: toIds(record.areas),
    services: toIds(record.services),
    series: toIds(record.series),
    seriesNames: record.series.map(({ name }) => name),
    themes: [...new Set(events.flatMap(({ themes }) => themes))],
  };
  const toList = (name: 'areas' | 'services' | 'themes') =>
    toListColumn(
      events.map((event) => event[name]),
      words[name],
    );
  const series = toCodes(words.series);
  return createEventIndex({
    start: toEdges(events.map(({ when }) => when.start)),
    end: toEdges(events.map(({ when }) => when.end)),
    kind: Uint8Array.from(events, ({ kind }) => EVENT_KINDS.indexOf(kind)),
    status: Uint8Array.from(events, ({ status }) => EVENT_STATUSES.indexOf(status)),
    series: Uint16Array.from(events, ({ series: id }) => series.get(id ?? '') ?? NO_SERIES),
    areas: toList('areas'),
    services: toList('services'),
    themes: toList('themes'),
    words,
  });
}
