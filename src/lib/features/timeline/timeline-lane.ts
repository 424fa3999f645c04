import type { DateSpan } from '#lib/domain/when.ts';
import type { Axis } from './timeline-axis.ts';
import { layExtents, type LaidExtent, type Stretch } from './timeline-extents.ts';
import { MONTH_WIDTH, TIMELINE, toPercent } from './timeline-size.ts';

/** A sign of fixed size: `x` in per cent of the lane, `y` in pixels. */
export interface LaneSign {
  readonly x: string;
  readonly y: number;
}

/** The lane of extents below the columns, ready to draw. */
export interface Lane {
  /** SVG path data: MONTH_WIDTH per month, pixels down. */
  readonly bars: string;
  readonly brackets: string;
  readonly openStarts: readonly LaneSign[];
  readonly openEnds: readonly LaneSign[];
  readonly approximate: readonly LaneSign[];
  readonly uncertain: readonly LaneSign[];
}

/** Pixels by which the ends of a bracket hang down. */
const HOOK = 3;

function toX(offset: number): number {
  return Math.round(offset * MONTH_WIDTH * 10) / 10;
}

function toY(row: number): number {
  return row * TIMELINE.row + 1;
}

/** Stretches of a row, those that meet or overlap as one. */
function unite(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: [from: number, to: number][] = [];
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** The first of each that a key tells apart. */
function keepFirst<T>(all: readonly T[], toKey: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(toKey(one))) first.set(toKey(one), one);
  return [...first.values()];
}

/** Groups what stands in the rows, from the first on. */
function toRows(extents: readonly LaidExtent[]): readonly (readonly LaidExtent[])[] {
  return Array.from({ length: TIMELINE.rows }, (_, row) =>
    extents.filter((extent) => extent.row === row),
  );
}

function toBarPath(extents: readonly LaidExtent[], row: number): string {
  const y = toY(row) + 1;
  const bars = unite(extents.flatMap(({ bar }) => (bar ? [bar] : [])));
  return bars.map(([from, to]) => `M${toX(from)} ${y}H${toX(to)}`).join('');
}

function toBracketPath(extents: readonly LaidExtent[], row: number): string {
  const y = toY(row);
  const brackets = keepFirst(
    extents.flatMap((extent) => extent.brackets),
    ([from, to]) => `${Math.floor(from)} ${Math.ceil(to)}`,
  );
  return brackets
    .map(([from, to]) => `M${toX(from)} ${y + HOOK}v-${HOOK}H${toX(to)}v${HOOK}`)
    .join('');
}

/**
 * Draws how long events lasted, where their columns do not already say it. In the last row, where
 * extents may lie over each other, it draws one bar for those that overlap, and one bracket and one
 * sign of a kind a month: what a lane holds depends on its months, not on the number of events.
 */
export function toLane(axis: Axis, whens: readonly DateSpan[]): Lane {
  const extents = layExtents(axis, whens, TIMELINE.rows);
  const rows = toRows(extents);
  const toSigns = (toOffset: (extent: LaidExtent) => number | null): readonly LaneSign[] => {
    const placed = extents.flatMap((extent) => {
      const offset = toOffset(extent);
      return offset === null ? [] : [{ offset, row: extent.row }];
    });
    const kept = keepFirst(placed, ({ offset, row }) => `${row} ${Math.floor(offset)}`);
    return kept.map(({ offset, row }) => ({ x: toPercent(offset, axis.count), y: toY(row) + 1 }));
  };
  const toOpen = (edge: 'start' | 'end') =>
    toSigns(({ open }) => (open?.edge === edge ? open.at : null));
  return {
    bars: rows.map(toBarPath).join(''),
    brackets: rows.map(toBracketPath).join(''),
    openStarts: toOpen('start'),
    openEnds: toOpen('end'),
    approximate: toSigns(({ isApproximate, whole }) => (isApproximate ? whole[1] : null)),
    uncertain: toSigns(({ isUncertain, whole }) => (isUncertain ? whole[1] : null)),
  };
}
