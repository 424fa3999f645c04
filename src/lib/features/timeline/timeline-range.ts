import { toLastDay, toMonth, toOffset, toPlace, type Axis } from './timeline-axis.ts';

/** First and last calendar day; null for an open end. */
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

/** Days of whole months; all months of the axis become `ALL_DAYS`. */
export function toDayRange(axis: Axis, { first, last }: MonthRange): DayRange {
  if (first <= 0 && last >= axis.count - 1) return ALL_DAYS;
  return { from: `${toMonth(axis, first)}-01`, to: toLastDay(toMonth(axis, last)) };
}

/** Months that the days touch, limited to those of the axis. */
export function toMonthRange(axis: Axis, { from, to }: DayRange): MonthRange {
  return {
    first: from === null ? 0 : clamp(toPlace(axis, from), axis),
    last: to === null ? axis.count - 1 : clamp(toPlace(axis, to), axis),
  };
}

/** Start and end of the days on the axis, exact to the day, as shares of its length (0–1). */
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
