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
  const dated = events.map(toDated);
  return dated.flatMap((later, i) => {
    const near: NearDuplicate[] = [];
    // Each pair is looked at, of which few overlap: that comes first, and makes nothing.
    for (let at = 0; at < i; at += 1) {
      const earlier = dated[at];
      if (!earlier || earlier.last < later.first || later.last < earlier.first) continue;
      const shared = shareOfServices(earlier.event, later.event);
      if (shared < LEAST_SHARED || !meet(earlier.event, later.event)) continue;
      near.push({ earlier: earlier.event, later: later.event, hasSameServices: shared === 1 });
    }
    return near;
  });
}

/** An event with the days that its date can mean; with an open end, only the start counts. */
function toDated(event: EventEntry) {
  const { start, end } = event.when;
  return { event, first: start.first ?? '', last: end?.last ?? start.last ?? '' };
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
