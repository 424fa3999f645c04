import { toLastDay, toMonth, toOffset, toPlace, type Axis } from './timeline-axis.ts';

/** First and last calendar day; null leaves that end open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Places of the first and last month on the axis. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

export const ALL_DAYS: DayRange = { from: null, to: null };

function clamp(place: number, { count }: Axis): number {
  return Math.min(Math.max(place, 0), count - 1);
}

/** Whole months as days; all of them ask for no days at all. */
export function toDayRange(axis: Axis, { first, last }: MonthRange): DayRange {
  if (first <= 0 && last >= axis.count - 1) return ALL_DAYS;
  return { from: `${toMonth(axis, first)}-01`, to: toLastDay(toMonth(axis, last)) };
}

/** The months that the days touch, as far as they are on the axis. */
export function toMonthRange(axis: Axis, { from, to }: DayRange): MonthRange {
  return {
    first: from === null ? 0 : clamp(toPlace(axis, from), axis),
    last: to === null ? axis.count - 1 : clamp(toPlace(axis, to), axis),
  };
}

/** Where the days begin and end on the axis, to the day, as shares of its length. */
export function toShares(axis: Axis, { from, to }: DayRange): readonly [number, number] {
  const toShare = (offset: number) => Math.min(Math.max(offset / axis.count, 0), 1);
  return [
    from === null ? 0 : toShare(toOffset(axis, from, 'start')),
    to === null ? 1 : toShare(toOffset(axis, to, 'end')),
  ];
}

export function isSameRange(one: DayRange, other: DayRange): boolean {
  return one.from === other.from && one.to === other.to;
}
