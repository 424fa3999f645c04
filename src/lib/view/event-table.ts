import type { Directory } from '../domain/atlas-index.ts';
import type { EventIndex } from '../domain/event-index.ts';
import { countByArea, type AreaCount } from './count-by-area.ts';
import { countServices, type ServiceCounts } from './count-services.ts';
import type { Filter } from './filter.ts';
import { findRows, matchEvents, NOTHING, type EventMatch } from './match-events.ts';

/** The index of all events with what is asked of it; its code comes with the index, not before. */
export class EventTable {
  readonly index: EventIndex;

  constructor(index: EventIndex) {
    this.index = index;
  }

  /** How a filter takes each event; see `matchEvents`. */
  match({ services }: Directory, filter: Filter, found: Uint8Array | null): EventMatch {
    return matchEvents(this.index, services, filter, found);
  }

  /** Rows of the visible events, ascending. */
  findVisible(match: EventMatch): Uint32Array {
    return findRows(match, NOTHING);
  }

  countByArea({ areas }: Directory, match: EventMatch): readonly AreaCount[] {
    return countByArea(areas, this.index, match);
  }

  countServices(match: EventMatch): ServiceCounts {
    return countServices(this.index, match);
  }
}
