import type { EventStore } from '#lib/app/event-store.svelte.ts';
import { toEventSummary, type EventSummary } from '#lib/domain/event-summary.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import type { PackedEvent } from '#lib/exports/packs/pack-list.ts';
import { fetchPacksSync } from './fetch-packs-sync.ts';
import { cutList, type ListItems } from './list-items.ts';

/** The list as it is printed, whole up to a number of events. */
export interface PaperItems {
  readonly list: ListItems;
  /** Whole records by row; none where they cannot be had. */
  readonly records: ReadonlyMap<number, EventRecord>;
  /** Number of visible events that are not printed. */
  readonly leftOut: number;
}

/** Most events that are printed: some hundred pages. */
export const MOST_PRINTED = 500;

/**
 * Fetches, before it returns, all that the printed list says. `visible` is the number of events
 * that the list holds; with areas it may hold one of them twice.
 */
export function fetchPaper(list: ListItems, visible: number, events: EventStore): PaperItems {
  const cut = cutList(list, MOST_PRINTED);
  const rows = [...new Set(cut.items.filter((item) => item >= 0))];
  const packed = fetchPacksSync<PackedEvent>(events.urls.details, rows);
  const records = new Map([...packed].map(([row, { event }]) => [row, event]));
  events.keep([...records].map(([row, record]) => [row, toEventSummary(record)] as const));
  const missing = rows.filter((row) => events.find(row) === null);
  events.keep([...fetchPacksSync<EventSummary>(events.urls.rows, missing)]);
  const held = rows.filter((row) => events.find(row) !== null);
  return { list: cut, records, leftOut: visible - held.length };
}
