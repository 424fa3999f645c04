import type { Axis } from './timeline-axis.ts';
import type { ColumnPart, TimelineMonth } from './timeline-months.ts';
import { COLUMN_GAP, MONTH_WIDTH, TIMELINE, toPercent } from './timeline-size.ts';

/** All column parts that look alike, as SVG path data: MONTH_WIDTH per month, pixels down. */
export interface ColumnPath extends Pick<ColumnPart, 'branch' | 'isHollow'> {
  readonly path: string;
}

/** Position of a branch's symbol in a column, in per cent of the chart. */
export interface ColumnSymbol extends Pick<ColumnPart, 'branch' | 'isHollow'> {
  readonly x: string;
  readonly y: string;
}

export interface Columns {
  readonly paths: readonly ColumnPath[];
  readonly symbols: readonly ColumnSymbol[];
}

/** A column part with its place: the index of its month, and the number of events below it. */
interface Placed extends ColumnPart {
  readonly place: number;
  readonly below: number;
}

function toPlaced(
  { place, parts }: TimelineMonth,
  beneath: readonly TimelineMonth[],
): readonly Placed[] {
  let below = beneath.find((other) => other.place === place)?.events ?? 0;
  return parts.map((part) => {
    const placed = { ...part, place, below };
    below += part.height;
    return placed;
  });
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Corner of a box from which it is drawn, and how far it goes from there. */
interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly top: number;
}

/** The box of a part; a thin gap separates two parts. */
function toBox({ place, below, height, isHollow }: Placed, unit: number): Box {
  const gap = Math.min(0.5, (height * unit) / 4);
  // The stroke of an outline stays inside its box.
  const inset = isHollow ? gap : 0;
  return {
    left: round(place * MONTH_WIDTH + COLUMN_GAP + inset),
    bottom: round(TIMELINE.columns - below * unit - inset),
    width: round(MONTH_WIDTH - 2 * COLUMN_GAP - 2 * inset),
    top: round(TIMELINE.columns - (below + height) * unit + gap + inset),
  };
}

/**
 * Draws boxes, each moved to from the one before: most are one month further, which compresses to a
 * fraction of what their places would.
 */
function toPath(boxes: readonly Box[]): string {
  return boxes
    .map(({ left, bottom, width, top }, at) => {
      const before = boxes[at - 1];
      const move = before
        ? `m${round(left - before.left)} ${round(bottom - before.bottom)}`
        : `M${left} ${bottom}`;
      return `${move}h${width}V${top}h-${width}z`;
    })
    .join('');
}

function toSymbol(axis: Axis, part: Placed, unit: number): ColumnSymbol {
  const { branch, isHollow, place, below, height } = part;
  const share = 1 - ((below + height / 2) * unit) / TIMELINE.columns;
  const [x, y] = [toPercent(place + 0.5, axis.count), toPercent(share, 1)];
  return { branch, isHollow, x, y };
}

/**
 * Draws the columns of some months on top of those in `beneath`: a path for each look, and a symbol
 * in each part that is high enough. A column of `most` events has the full height.
 */
export function toColumns(
  axis: Axis,
  months: readonly TimelineMonth[],
  most: number,
  beneath: readonly TimelineMonth[] = [],
): Columns {
  const unit = TIMELINE.columns / Math.max(most, 1);
  const parts = months.flatMap((month) => toPlaced(month, beneath));
  const looks = new Map<string, Placed[]>();
  for (const part of parts) {
    const look = `${part.branch} ${part.isHollow}`;
    looks.set(look, [...(looks.get(look) ?? []), part]);
  }
  const paths = [...looks.values()].flatMap((alike): ColumnPath[] => {
    const [first] = alike;
    if (!first) return [];
    const path = toPath(alike.map((part) => toBox(part, unit)));
    return [{ branch: first.branch, isHollow: first.isHollow, path }];
  });
  const high = parts.filter(({ height }) => height * unit >= TIMELINE.symbolRoom);
  return { paths, symbols: high.map((part) => toSymbol(axis, part, unit)) };
}
