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

function toY({ row }: LaidExtent): number {
  return row * TIMELINE.row + 1;
}

function toBarPath(extent: LaidExtent): string {
  return extent.bar ? `M${toX(extent.bar[0])} ${toY(extent) + 1}H${toX(extent.bar[1])}` : '';
}

function toBracketPath(extent: LaidExtent): string {
  const y = toY(extent);
  const toPath = ([from, to]: Stretch) => `M${toX(from)} ${y + HOOK}v-${HOOK}H${toX(to)}v${HOOK}`;
  return extent.brackets.map(toPath).join('');
}

/** Draws how long events lasted, where their columns do not already say it. */
export function toLane(axis: Axis, whens: readonly DateSpan[]): Lane {
  const extents = layExtents(axis, whens, TIMELINE.rows);
  const toSign = (extent: LaidExtent, offset: number): LaneSign => ({
    x: toPercent(offset, axis.count),
    y: toY(extent) + 1,
  });
  const toOpen = (edge: 'start' | 'end') =>
    extents.flatMap((extent) =>
      extent.open?.edge === edge ? [toSign(extent, extent.open.at)] : [],
    );
  const toMarks = (isMarked: (extent: LaidExtent) => boolean) =>
    extents.filter(isMarked).map((extent) => toSign(extent, extent.whole[1]));
  return {
    bars: extents.map(toBarPath).join(''),
    brackets: extents.map(toBracketPath).join(''),
    openStarts: toOpen('start'),
    openEnds: toOpen('end'),
    approximate: toMarks(({ isApproximate }) => isApproximate),
    uncertain: toMarks(({ isUncertain }) => isUncertain),
  };
}
