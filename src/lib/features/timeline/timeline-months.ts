import { NO_MONTH, type EventIndex } from '#lib/domain/event-index.ts';
import { EVENT_STATUSES } from '#lib/domain/event.ts';
import { BRANCHES, type Branch } from '#lib/domain/service.ts';
import type { EventMatch } from '#lib/view/match-events.ts';

/** A part of a column: one branch's share of the events, its height in events. */
export interface ColumnPart {
  readonly branch: Branch;
  /** Whether its events are only announced. */
  readonly isHollow: boolean;
  readonly height: number;
}

/** The events that began in one month, each counted once. */
export interface TimelineMonth {
  /** Index of the month on the axis. */
  readonly place: number;
  /** Number of events. */
  readonly events: number;
  /** Parts from the bottom of the column upwards; their heights add up to the number of events. */
  readonly parts: readonly ColumnPart[];
}

const ANNOUNCED = EVENT_STATUSES.indexOf('announced');

/** Events of one month and of one kind: those that began, or those that are only announced. */
function toParts(events: number, branches: Uint32Array, isHollow: boolean): readonly ColumnPart[] {
  const whole = branches.reduce((sum, count) => sum + count, 0);
  return BRANCHES.flatMap((branch, at) => {
    const count = branches[at] ?? 0;
    return count === 0 ? [] : [{ branch, isHollow, height: (events * count) / whole }];
  });
}

/**
 * Groups the events of some rows by the month in which they began, or can first have begun; undated
 * ones not. Only branches that the filter has on have a share.
 */
export function toTimelineMonths(
  index: EventIndex,
  rows: Uint32Array,
  match: Pick<EventMatch, 'branches'>,
): readonly TimelineMonth[] {
  const { month, status, months } = index;
  const WIDTH = BRANCHES.length;
  /** For each month two counts, the second of the announced events; and their branches. */
  const events = new Uint32Array(months.count * 2);
  const branches = new Uint32Array(months.count * 2 * WIDTH);
  for (const row of rows) {
    const place = month[row] ?? NO_MONTH;
    if (place === NO_MONTH) continue;
    const group = place * 2 + Number(status[row] === ANNOUNCED);
    events[group] = (events[group] ?? 0) + 1;
    const bits = match.branches[row] ?? 0;
    for (let branch = 0; branch < WIDTH; branch += 1) {
      const at = group * WIDTH + branch;
      if (bits & (1 << branch)) branches[at] = (branches[at] ?? 0) + 1;
    }
  }
  return Array.from({ length: months.count }, (_, place) => {
    const groups = [place * 2, place * 2 + 1];
    const [begun = 0, announced = 0] = groups.map((group) => events[group]);
    const parts = groups.flatMap((group, n) =>
      toParts(events[group] ?? 0, branches.subarray(group * WIDTH, (group + 1) * WIDTH), n === 1),
    );
    return { place, events: begun + announced, parts };
  }).filter((one) => one.events > 0);
}

/** Counts all events by the month in which they began, in the order of the axis. */
export function countByMonth({ month, months }: EventIndex): Uint32Array {
  const counts = new Uint32Array(months.count);
  for (const place of month) {
    if (place !== NO_MONTH) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
