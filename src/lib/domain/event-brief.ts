import type { EventEntry, EventRecord } from './event.ts';

/** An event in brief, as the index of every page carries it: ids, filter fields and counts. */
export interface EventBrief extends EventEntry {
  /** Number of publications. */
  readonly publications: number;
  /** Number of points where accounts differ. */
  readonly tellings: number;
}

export function toBrief(event: EventRecord): EventBrief {
  const { id, title, kind, status, when, areas, services, publications, tellings } = event;
  const entry = { id, title, kind, status, when, areas, services };
  return { ...entry, publications: publications.length, tellings: tellings.length };
}
