import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventEntry } from '../domain/event.ts';

/** An area with all its events, and the visible ones among them. */
export interface AreaCount {
  readonly area: AreaEntry;
  readonly events: readonly EventEntry[];
  readonly visible: readonly EventEntry[];
}

/** The events of each area, in the order of the areas. An event may be in several areas. */
export function countByArea(
  areas: readonly AreaEntry[],
  events: readonly EventEntry[],
  visibleIds: ReadonlySet<string>,
): readonly AreaCount[] {
  return areas.map((area) => {
    const inArea = events.filter((event) => event.areas.includes(area.id));
    return { area, events: inArea, visible: inArea.filter(({ id }) => visibleIds.has(id)) };
  });
}
