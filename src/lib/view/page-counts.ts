import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventIndex } from '../domain/event-index.ts';
import type { Service } from '../domain/service.ts';
import { countByArea, type EventCounts } from './count-by-area.ts';
import { countServices } from './count-services.ts';
import { EVERYTHING } from './filter.ts';
import { matchEvents } from './match-events.ts';

/** The counts of all events that a page has from the build, until the index has come. */
export interface PageCounts {
  /** Number of all events. */
  readonly all: number;
  /** In the order of the record. */
  readonly areas: readonly EventCounts[];
  /** Events of each branch, in the order of `BRANCHES`. */
  readonly branches: readonly number[];
}

export function toPageCounts(
  areas: readonly AreaEntry[],
  services: readonly Service[],
  index: EventIndex,
): PageCounts {
  const match = matchEvents(index, services, EVERYTHING, null);
  return {
    all: index.size,
    areas: countByArea(areas, index, match).map(({ area: _, ...counts }) => counts),
    branches: [...countServices(index, match).branches],
  };
}
