import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventEntry } from '../domain/event.ts';

/** An area with its events: how many are shown, of how many. */
export interface AreaTally {
  readonly area: AreaEntry;
  readonly events: readonly EventEntry[];
  readonly shown: readonly EventEntry[];
}

/** The events of each area, in the order of the areas. An event may stand in several. */
export function tallyAreas(
  areas: readonly AreaEntry[],
  events: readonly EventEntry[],
  shownIds: ReadonlySet<string>,
): readonly AreaTally[] {
  return areas.map((area) => {
    const inArea = events.filter((event) => event.areas.includes(area.id));
    return { area, events: inArea, shown: inArea.filter(({ id }) => shownIds.has(id)) };
  });
}
