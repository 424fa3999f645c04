import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventIndex } from '../domain/event-index.ts';
import { EVENT_STATUSES } from '../domain/event.ts';
import { BRANCHES } from '../domain/service.ts';
import { NOTHING, type EventMatch } from './match-events.ts';

/** How many events an area has. An event may be in several areas. */
export interface EventCounts {
  readonly all: number;
  readonly visible: number;
  /** Number of the visible ones that are only announced. */
  readonly announced: number;
  /** How many of the visible ones each branch took part in, in the order of `BRANCHES`. */
  readonly branches: readonly number[];
}

export interface AreaCount extends EventCounts {
  readonly area: AreaEntry;
}

const ANNOUNCED = EVENT_STATUSES.indexOf('announced');
const WIDTH = BRANCHES.length;

/** Counts of several groups of events, side by side. */
class GroupCounts {
  readonly #all: Uint32Array;
  readonly #visible: Uint32Array;
  readonly #announced: Uint32Array;
  readonly #branches: Uint32Array;

  constructor(groups: number) {
    this.#all = new Uint32Array(groups);
    this.#visible = new Uint32Array(groups);
    this.#announced = new Uint32Array(groups);
    this.#branches = new Uint32Array(groups * WIDTH);
  }

  add(group: number, isVisible: boolean, isAnnounced: boolean, bits: number): void {
    this.#all[group] = (this.#all[group] ?? 0) + 1;
    if (!isVisible) return;
    this.#visible[group] = (this.#visible[group] ?? 0) + 1;
    if (isAnnounced) this.#announced[group] = (this.#announced[group] ?? 0) + 1;
    for (let branch = 0; branch < WIDTH; branch += 1) {
      const at = group * WIDTH + branch;
      if (bits & (1 << branch)) this.#branches[at] = (this.#branches[at] ?? 0) + 1;
    }
  }

  read(group: number): EventCounts {
    return {
      all: this.#all[group] ?? 0,
      visible: this.#visible[group] ?? 0,
      announced: this.#announced[group] ?? 0,
      branches: [...this.#branches.subarray(group * WIDTH, (group + 1) * WIDTH)],
    };
  }
}

/** Counts the events of each area. `areas` are those of the record, in the order of the index. */
export function countByArea(
  areas: readonly AreaEntry[],
  index: EventIndex,
  match: EventMatch,
): readonly AreaCount[] {
  const counts = countGroups(index, match);
  return areas.map((area, group) => ({ area, ...counts.read(group) }));
}

function countGroups(index: EventIndex, { missed, branches }: EventMatch): GroupCounts {
  const { offsets, values } = index.areas;
  const counts = new GroupCounts(index.words.areas.length);
  for (let row = 0; row < index.size; row += 1) {
    const isVisible = missed[row] === NOTHING;
    const isAnnounced = index.status[row] === ANNOUNCED;
    const bits = branches[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      counts.add(values[at] ?? 0, isVisible, isAnnounced, bits);
    }
  }
  return counts;
}
