import { NO_EDGE, NO_MONTH, type EventIndex } from '#lib/domain/event-index.ts';
import type { DateEdge, DateSpan } from '#lib/domain/when.ts';
import { toOffset, type Axis } from './timeline-axis.ts';

/** Start and end as offsets, in months from the start of the axis. */
export type Stretch = readonly [from: number, to: number];

/** Known duration of an event, or of several with the same dates. */
export interface Extent {
  /** Days that they certainly lasted; null where none are certain. */
  readonly bar: Stretch | null;
  /** Months, seasons or years within which they took place, began or ended. */
  readonly brackets: readonly Stretch[];
  /** Edge that was not reported, and the offset of its arrow; null where both are known. */
  readonly open: { readonly edge: 'start' | 'end'; readonly at: number } | null;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** Stretch that it takes up in its row. */
  readonly whole: Stretch;
}

type Days = readonly [first: string, last: string];

interface DayExtent {
  readonly bar: Days | null;
  readonly brackets: readonly Days[];
}

function isKnown(edge: DateEdge | null): edge is DateEdge & { first: string; last: string } {
  return edge !== null && edge.first !== null && edge.last !== null;
}

function toBracket(edge: DateEdge): readonly Days[] {
  return isKnown(edge) && edge.precision !== 'day' ? [[edge.first, edge.last]] : [];
}

/** Days of a span with both ends known; each bounds the other's bracket to possible days. */
function toSpan(start: DateEdge & Known, end: DateEdge & Known): DayExtent {
  const bar: Days | null = start.last <= end.first ? [start.last, end.first] : null;
  if (start.first === end.first && start.last === end.last)
    return { bar, brackets: toBracket(start) };
  const first = { ...start, last: start.last < end.last ? start.last : end.last };
  const last = { ...end, first: end.first > start.first ? end.first : start.first };
  return { bar, brackets: [...toBracket(first), ...toBracket(last)] };
}

interface Known {
  readonly first: string;
  readonly last: string;
}

function toDays({ start, end }: DateSpan): DayExtent {
  if (end === null) return { bar: null, brackets: toBracket(start) };
  if (isKnown(start) && isKnown(end)) return toSpan(start, end);
  return { bar: null, brackets: toBracket(isKnown(start) ? start : end) };
}

/** Months kept free on either side of an open end, for its arrow. */
const ARROW_ROOM = 2;

function toOpen(axis: Axis, { start, end }: DateSpan): Extent['open'] {
  if (end === null || isKnown(start) === isKnown(end)) return null;
  if (isKnown(start)) return { edge: 'end', at: toOffset(axis, start.last, 'start') };
  return isKnown(end) ? { edge: 'start', at: toOffset(axis, end.first, 'end') } : null;
}

/** Whether an event may have an extent; quick, so that most of many events need no more. */
export function hasExtent({ start, end, month }: EventIndex, row: number): boolean {
  const isOneDay = end.precision[row] === NO_EDGE && start.precision[row] === 0;
  return month[row] !== NO_MONTH && !(isOneDay && start.flags[row] === 0);
}

/** Extent of an event; null where it is just one day, or days of one month. */
export function toExtent(axis: Axis, when: DateSpan): Extent | null {
  const { start, end } = when;
  const toStretch = ([from, to]: Days): Stretch => [
    toOffset(axis, from, 'start'),
    toOffset(axis, to, 'end'),
  ];
  const days = toDays(when);
  const isWithinMonth = days.bar?.[0].slice(0, 7) === days.bar?.[1].slice(0, 7);
  const isApproximate = start.approximate || (end?.approximate ?? false);
  const isUncertain = start.uncertain || (end?.uncertain ?? false);
  const open = toOpen(axis, when);
  const brackets = days.brackets.map(toStretch);
  const hasMore = brackets.length > 0 || isApproximate || isUncertain || open !== null;
  if (isWithinMonth && !hasMore) return null;
  const day = start.first ?? end?.first;
  if (day === undefined || day === null) return null;
  const bar = days.bar && toStretch(days.bar);
  const at = toOffset(axis, day, 'start');
  const edges = [at, bar, brackets, open ? [open.at - ARROW_ROOM, open.at + ARROW_ROOM] : []];
  const offsets = edges.flat(2).filter((offset) => offset !== null);
  const whole = [Math.min(...offsets), Math.max(...offsets)] as const;
  return { bar, brackets, open, isApproximate, isUncertain, whole };
}

/** An extent with its row, counted from 0. */
export interface LaidExtent extends Extent {
  readonly row: number;
}

/** Months between two extents in a row, for a mark. */
const ROW_GAP = 0.5;

/** Lays out extents in rows: equal ones as one; the last row also takes those without room. */
export function layExtents(
  axis: Axis,
  whens: readonly DateSpan[],
  rows: number,
): readonly LaidExtent[] {
  const extents = whens.map((when) => toExtent(axis, when)).filter((extent) => extent !== null);
  const different = new Map(extents.map((extent) => [JSON.stringify(extent), extent]));
  const ends = Array.from({ length: rows }, () => -Infinity);
  return [...different.values()]
    .toSorted((a, b) => a.whole[0] - b.whole[0] || b.whole[1] - a.whole[1])
    .map((extent) => {
      const free = ends.findIndex((end) => end + ROW_GAP <= extent.whole[0]);
      const row = free === -1 ? rows - 1 : free;
      ends[row] = Math.max(ends[row] ?? 0, extent.whole[1]);
      return { ...extent, row };
    });
}
