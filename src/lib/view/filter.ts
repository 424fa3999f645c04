import type { EventEntry } from '../domain/event.ts';

/** What of the catalogue is shown. The empty filter shows everything. */
export interface Filter {
  /** Ids of the services shown; null shows all of them. */
  readonly services: ReadonlySet<string> | null;
  /** First and last calendar day shown, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
}

export const EVERYTHING: Filter = { services: null, from: null, to: null };

/** Whether any of the services that took part is on. */
function isServiceShown(event: EventEntry, { services }: Filter): boolean {
  return services === null || event.services.some((service) => services.has(service));
}

/** Whether the event can have touched the days shown: an open end reaches as far as it may. */
function isTimeShown({ when }: EventEntry, { from, to }: Filter): boolean {
  const last = when.end === null ? when.start.last : when.end.last;
  const isBefore = from !== null && last !== null && last < from;
  const isAfter = to !== null && when.start.first !== null && when.start.first > to;
  return !isBefore && !isAfter;
}

export function isShown(event: EventEntry, filter: Filter): boolean {
  return isServiceShown(event, filter) && isTimeShown(event, filter);
}
