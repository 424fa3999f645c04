import type { DateEdge, When } from '../domain/when.ts';

/** The time that several dates cover, and how many of them leave an end open. */
export interface Span {
  readonly when: When;
  readonly openStarts: number;
  readonly openEnds: number;
}

type Known = DateEdge & { readonly first: string; readonly last: string };

function isKnown(edge: DateEdge | null): edge is Known {
  return edge !== null && edge.first !== null && edge.last !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Sorts a firm date before one that the publications are not sure of. */
function compareDoubt(a: DateEdge, b: DateEdge): number {
  const toDoubt = (edge: DateEdge) => Number(edge.approximate) + Number(edge.uncertain);
  return toDoubt(a) - toDoubt(b);
}

/** Sorts dates by start, the less precise first: `June 2023` before `1 June 2023`. */
function compareStarts(a: Known, b: Known): number {
  return compare(a.first, b.first) || compare(b.last, a.last) || compareDoubt(a, b);
}

function compareEnds(a: Known, b: Known): number {
  return compare(b.last, a.last) || compare(a.first, b.first) || compareDoubt(a, b);
}

function isSame(a: Known, b: Known): boolean {
  const keys = ['precision', 'first', 'last', 'approximate', 'uncertain'] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** Finds the span from the first to the last of some dates, each end at its own precision. */
export function findSpan(first: When, rest: readonly When[]): Span {
  const dates = [first, ...rest];
  const toEdges = (pick: (when: When) => readonly (DateEdge | null)[]) =>
    dates.flatMap((when) => pick(when).find(isKnown) ?? []);
  const [start] = toEdges((when) => [when.start, when.end]).toSorted(compareStarts);
  const [end] = toEdges((when) => [when.end, when.start]).toSorted(compareEnds);
  const isOneDate = rest.every(({ edtf }) => edtf === first.edtf);
  if (isOneDate || !start || !end) return { when: first, openStarts: 0, openEnds: 0 };
  return {
    when: { edtf: '', start, end: isSame(start, end) ? null : end },
    openStarts: dates.filter((when) => !isKnown(when.start)).length,
    openEnds: dates.filter((when) => when.end !== null && !isKnown(when.end)).length,
  };
}
