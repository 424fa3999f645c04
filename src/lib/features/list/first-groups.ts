import type { EventGroup } from './group-by-area.ts';

/** The first groups that together hold at most `most` events; at least one group, however large. */
export function toFirstGroups(groups: readonly EventGroup[], most: number): readonly EventGroup[] {
  let events = 0;
  const end = groups.findIndex((group) => (events += group.rows.length) > most);
  return end < 0 ? groups : groups.slice(0, Math.max(1, end));
}
