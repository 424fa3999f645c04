import type { EventEntry, EventRecord } from './event.ts';

/** An event in brief, as a row of a list shows it: ids, filter fields and counts. */
export interface EventSummary extends EventEntry {
  /** Id of the series it is an edition of; null for none. */
  readonly series: string | null;
  readonly themes: readonly string[];
  /** Number of publications. */
  readonly publications: number;
  /** Number of points where accounts differ. */
  readonly accounts: number;
}

export function toEventSummary(event: EventRecord): EventSummary {
  const { id, title, kind, status, when, areas, services, themes } = event;
  return {
    ...{ id, title, kind, status, when, areas, services, themes },
    series: event.series?.id ?? null,
    publications: event.publications.length,
    accounts: event.accounts.length,
  };
}
