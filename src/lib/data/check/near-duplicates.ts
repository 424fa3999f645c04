import type { EventEntry } from '#lib/domain/event.ts';

/** Two events that may be one: their days overlap, and area and services are the same or nearly. */
export interface NearDuplicate {
  readonly earlier: EventEntry;
  readonly later: EventEntry;
  readonly hasSameServices: boolean;
}

/** Least share of two events' services that both must have: two of three, not one of two. */
const LEAST_SHARED = 0.6;

/** Finds pairs of events that may be one and the same, in the order of the events given. */
export function findNearDuplicates(events: readonly EventEntry[]): NearDuplicate[] {
  return events.flatMap((later, i) =>
    events.slice(0, i).flatMap((earlier) => {
      const shared = shareOfServices(earlier, later);
      const isNear = shared >= LEAST_SHARED && overlap(earlier, later) && meet(earlier, later);
      return isNear ? [{ earlier, later, hasSameServices: shared === 1 }] : [];
    }),
  );
}

/** Whether the days that two dates can mean overlap; with an open end, only the start counts. */
function overlap(a: EventEntry, b: EventEntry): boolean {
  const [ofA, ofB] = [daysOf(a), daysOf(b)];
  return ofA.first <= ofB.last && ofB.first <= ofA.last;
}

function daysOf({ when: { start, end } }: EventEntry) {
  return { first: start.first ?? '', last: end?.last ?? start.last ?? '' };
}

/** Whether two events share an area, or both are in none, as most meetings are. */
function meet(a: EventEntry, b: EventEntry): boolean {
  const isOffMap = a.areas.length === 0 && b.areas.length === 0;
  return isOffMap || a.areas.some((area) => b.areas.includes(area));
}

function shareOfServices(a: EventEntry, b: EventEntry): number {
  const all = new Set([...a.services, ...b.services]);
  return a.services.filter((service) => b.services.includes(service)).length / all.size;
}
