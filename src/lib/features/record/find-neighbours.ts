import type { EventBrief } from '#lib/domain/event-summary.ts';

interface Neighbours {
  readonly previous: EventBrief | null;
  readonly next: EventBrief | null;
}

/** The shown events before and after one in the order of the record, whether it is shown or not. */
export function findNeighbours(
  id: string,
  events: readonly EventBrief[],
  shownIds: ReadonlySet<string>,
): Neighbours {
  const at = events.findIndex((event) => event.id === id);
  if (at < 0) return { previous: null, next: null };
  const isShown = (event: EventBrief) => shownIds.has(event.id);
  return {
    previous: events.slice(0, at).findLast(isShown) ?? null,
    next: events.slice(at + 1).find(isShown) ?? null,
  };
}
