import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';

/** Rows in brief, each with its number. */
export type FirstRows = readonly (readonly [row: number, event: EventSummary])[];

/** Newest events of the whole record, which a page lists without script too. */
export const NEWEST = 40;
/** The same of an embed, where the list is folded. */
export const NEWEST_IN_EMBED = 10;
/** Newest events of each area, which its popup shows before anything else has come. */
export const NEWEST_OF_AREA = 6;

/** The rows that a page needs first: the newest of the record and of each area, in order. */
export function toFirstRows({ areas, events }: Pick<AtlasIndex, 'areas' | 'events'>): FirstRows {
  const all = [...events.entries()];
  const newest = [
    ...all.slice(-NEWEST),
    ...areas.flatMap(({ id }) =>
      all.filter(([, event]) => event.areas.includes(id)).slice(-NEWEST_OF_AREA),
    ),
  ];
  return [...new Map(newest)].toSorted(([a], [b]) => a - b);
}
