import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import type { Filter } from '#lib/view/filter.ts';
import { createEventFilter } from '../fixtures/plain-filter.ts';
import { newestFirst } from './expected.ts';
import { index } from './record.ts';

/** What the page has to show with a filter; `found` are the events that its search words find. */
export function toVisible(filter: Filter, found: ReadonlySet<string> | null = null) {
  const events = index.events.filter(createEventFilter(filter, index.services, found));
  const counts = index.areas.map(({ id }): [string, number] => [
    id,
    events.filter(({ areas }) => areas.includes(id)).length,
  ]);
  return {
    ids: events.map(({ id }) => id),
    /** Ids in the order of the list. */
    list: newestFirst(events),
    count: LIST_MESSAGES.visibleOf(events.length, index.events.length),
    badges: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}
