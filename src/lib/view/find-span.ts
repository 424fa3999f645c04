import {
  APPROXIMATE,
  NO_DAY,
  NO_EDGE,
  readDates,
  readEdge,
  UNCERTAIN,
  type EdgeColumns,
  type EventIndex,
} from '../domain/event-index.ts';
import type { DateSpan } from '../domain/when.ts';

/** The time that several dates cover, and how many of them leave an end open. */
export interface Span {
  readonly when: DateSpan;
  readonly openStarts: number;
  readonly openEnds: number;
}

/** One end of the dates of one event. */
interface Edge {
  readonly columns: EdgeColumns;
  readonly row: number;
}

function isKnown(columns: EdgeColumns, row: number): boolean {
  return columns.precision[row] !== NO_EDGE && columns.first[row] !== NO_DAY;
}

function isSame(a: EdgeColumns, rowOfA: number, b: EdgeColumns, rowOfB: number): boolean {
  return (
    a.precision[rowOfA] === b.precision[rowOfB] &&
    a.first[rowOfA] === b.first[rowOfB] &&
    a.last[rowOfA] === b.last[rowOfB] &&
    a.flags[rowOfA] === b.flags[rowOfB]
  );
}

/** Whether two events have the same dates. */
export function isSameDates({ start, end }: EventIndex, a: number, b: number): boolean {
  return isSame(start, a, start, b) && isSame(end, a, end, b);
}

/** 0 for a firm date; more for one that the publications are not sure of. */
function toDoubt(flags: number): number {
  return Number((flags & APPROXIMATE) !== 0) + Number((flags & UNCERTAIN) !== 0);
}

/** Sorts dates by start, the less precise first: `June 2023` before `1 June 2023`. */
function compareStarts(a: Edge, b: Edge): number {
  const [firstOfA = 0, firstOfB = 0] = [a.columns.first[a.row], b.columns.first[b.row]];
  const [lastOfA = 0, lastOfB = 0] = [a.columns.last[a.row], b.columns.last[b.row]];
  return firstOfA - firstOfB || lastOfB - lastOfA || compareDoubt(a, b);
}

/** Sorts dates by end, the latest first, the less precise of two before the other. */
function compareEnds(a: Edge, b: Edge): number {
  const [firstOfA = 0, firstOfB = 0] = [a.columns.first[a.row], b.columns.first[b.row]];
  const [lastOfA = 0, lastOfB = 0] = [a.columns.last[a.row], b.columns.last[b.row]];
  return lastOfB - lastOfA || firstOfA - firstOfB || compareDoubt(a, b);
}

function compareDoubt(a: Edge, b: Edge): number {
  return toDoubt(a.columns.flags[a.row] ?? 0) - toDoubt(b.columns.flags[b.row] ?? 0);
}

/** Finds the known edge that comes first; of each event the first of `sides` that is known. */
function findFirst(
  rows: Uint32Array,
  sides: readonly [EdgeColumns, EdgeColumns],
  compare: (a: Edge, b: Edge) => number,
): Edge | null {
  let found: Edge | null = null;
  for (const row of rows) {
    const columns = sides.find((side) => isKnown(side, row));
    if (!columns) continue;
    const edge = { columns, row };
    if (found === null || compare(edge, found) < 0) found = edge;
  }
  return found;
}

/** Finds the span from the first to the last of some dates, each end at its own precision. */
export function findSpan(index: EventIndex, rows: Uint32Array): Span {
  const { start, end } = index;
  const [one = 0] = rows;
  const isOneDate = rows.every((row) => isSameDates(index, one, row));
  const first = findFirst(rows, [start, end], compareStarts);
  const last = findFirst(rows, [end, start], compareEnds);
  if (isOneDate || !first || !last) {
    return { when: readDates(index, one), openStarts: 0, openEnds: 0 };
  }
  return {
    when: {
      start: readEdge(first.columns, first.row),
      end: isSame(first.columns, first.row, last.columns, last.row)
        ? null
        : readEdge(last.columns, last.row),
    },
    openStarts: rows.reduce((sum, row) => sum + Number(!isKnown(start, row)), 0),
    openEnds: rows.reduce(
      (sum, row) => sum + Number(end.precision[row] !== NO_EDGE && !isKnown(end, row)),
      0,
    ),
  };
}
