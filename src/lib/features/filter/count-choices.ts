import type { EventIndex } from '#lib/domain/event-index.ts';
import type { ListColumn } from '#lib/domain/list-column.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '#lib/domain/event.ts';
import type { Dimension } from '#lib/view/filter.ts';
import {
  KINDS,
  NOTHING,
  SERIES,
  SERVICES,
  STATUSES,
  THEMES,
  type EventMatch,
} from '#lib/view/match-events.ts';

/**
 * Counts the events that each value of a dimension would show if no other of it were chosen: those
 * that miss nothing, or only what the dimension asks for.
 */
export function countValues(
  dimension: Dimension,
  index: EventIndex,
  match: EventMatch,
): ReadonlyMap<string, number> {
  const { words } = index;
  switch (dimension) {
    case 'countries':
      return toMap(match.services.countries, countCountries(index, match));
    case 'kinds':
      return toMap(EVENT_KINDS, countColumn(index.kind, EVENT_KINDS.length, match, KINDS));
    case 'statuses':
      return toMap(
        EVENT_STATUSES,
        countColumn(index.status, EVENT_STATUSES.length, match, STATUSES),
      );
    case 'series':
      return toMap(words.series, countColumn(index.series, words.series.length, match, SERIES));
    case 'themes':
      return toMap(words.themes, countLists(index.themes, words.themes.length, match));
  }
}

function toMap(values: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]));
}

function add(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

function countColumn(
  column: Uint8Array | Uint16Array,
  values: number,
  { missed }: EventMatch,
  condition: number,
): Uint32Array {
  // A code beyond the values, of an event without any, is counted in no element.
  const counts = new Uint32Array(values);
  for (let row = 0; row < column.length; row += 1) {
    if (missed[row] === NOTHING || missed[row] === condition) add(counts, column[row] ?? 0);
  }
  return counts;
}

function countLists(
  { offsets, values }: ListColumn,
  words: number,
  { missed }: EventMatch,
): Uint32Array {
  const counts = new Uint32Array(words);
  for (let row = 0; row < missed.length; row += 1) {
    if (missed[row] !== NOTHING && missed[row] !== THEMES) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) add(counts, values[at] ?? 0);
  }
  return counts;
}

/** A country counts once for an event, and not by a service that is off. */
function countCountries(index: EventIndex, { missed, services }: EventMatch): Uint32Array {
  const { offsets, values } = index.services;
  const counts = new Uint32Array(services.countries.length);
  /** The row after the one in which a country was counted last. */
  const counted = new Uint32Array(services.countries.length);
  for (let row = 0; row < index.size; row += 1) {
    if (missed[row] !== NOTHING && missed[row] !== SERVICES) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = values[at] ?? 0;
      const country = services.country[code] ?? 0;
      if (!services.isOn[code] || counted[country] === row + 1) continue;
      counted[country] = row + 1;
      add(counts, country);
    }
  }
  return counts;
}
