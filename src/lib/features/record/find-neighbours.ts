import type { EventSummary } from '#lib/domain/event-summary.ts';

interface Neighbours {
  readonly previous: EventSummary | null;
  readonly next: EventSummary | null;
}

/** Finds the visible events before and after one in record order; itself it may be hidden. */
export function findNeighbours(
  id: string,
  events: readonly EventSummary[],
  visibleIds: ReadonlySet<string>,
): Neighbours {
  const at = events.findIndex((event) => event.id === id);
  if (at < 0) return { previous: null, next: null };
  const isVisible = (event: EventSummary) => visibleIds.has(event.id);
  return {
    previous: events.slice(0, at).findLast(isVisible) ?? null,
    next: events.slice(at + 1).find(isVisible) ?? null,
  };
}
