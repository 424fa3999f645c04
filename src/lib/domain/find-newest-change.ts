import type { EventRecord } from './event.ts';

/** Day of the newest change of these events, `2026-11-22`; null where there is no event. */
export function findNewestChange(events: readonly Pick<EventRecord, 'changed'>[]): string | null {
  const days = events.flatMap(({ changed }) => changed.map(({ day }) => day));
  return days.toSorted().at(-1) ?? null;
}
