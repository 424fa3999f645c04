/** Cuts rings and lines at the edges of a box. */
import type { Position } from 'geojson';
import type { Box } from './mercator.ts';
import { boxOf, isClosed, type Line } from './rings.ts';

/** One straight edge of a box: its axis, where it crosses the axis, and the side that is inside. */
interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly side: 1 | -1;
}

function toEdges({ minX, minY, maxX, maxY }: Box): readonly Edge[] {
  return [
    { axis: 0, at: minX, side: 1 },
    { axis: 0, at: maxX, side: -1 },
    { axis: 1, at: minY, side: 1 },
    { axis: 1, at: maxY, side: -1 },
  ];
}

function isInside(position: Position, { axis, at, side }: Edge): boolean {
  return ((position[axis] ?? 0) - at) * side >= 0;
}

/** The crossing is computed in one direction only, so that neighbours of both sides agree. */
function toCrossing(one: Position, other: Position, { axis, at }: Edge): Position {
  const isForward = (one[axis] ?? 0) < (other[axis] ?? 0);
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = isForward ? [one, other] : [other, one];
  if (axis === 0) return [at, y + ((toY - y) * (at - x)) / (toX - x)];
  return [x + ((toX - x) * (at - y)) / (toY - y), at];
}

/** Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17 (1974). */
function clipRingAt(ring: Line, edge: Edge): Position[] {
  const clipped = ring.slice(1).flatMap((position, index) => {
    const before = ring[index] ?? position;
    const isIn = isInside(position, edge);
    const crossing = isIn === isInside(before, edge) ? [] : [toCrossing(before, position, edge)];
    return isIn ? [...crossing, position] : crossing;
  });
  const [first] = clipped;
  if (first && !isClosed(clipped)) clipped.push(first);
  return clipped;
}

function clipLineAt(line: Line, edge: Edge): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    const isIn = isInside(position, edge);
    if (before && isIn !== isInside(before, edge)) piece.push(toCrossing(before, position, edge));
    if (isIn) piece.push(position);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return [...pieces, piece].filter(({ length }) => length > 1);
}

function isWithin(inner: Box, outer: Box): boolean {
  const { minX, minY, maxX, maxY } = outer;
  return inner.minX >= minX && inner.minY >= minY && inner.maxX <= maxX && inner.maxY <= maxY;
}

/** Whether two boxes do not overlap; boxes that only touch count as apart. */
export function isApart(one: Box, other: Box): boolean {
  const isBeside = one.maxX <= other.minX || one.minX >= other.maxX;
  return isBeside || one.maxY <= other.minY || one.minY >= other.maxY;
}

/** The part of a ring that lies in the box, closed along its edges: one ring or none. */
export function clipRing(ring: Line, box: Box): readonly Line[] {
  const own = boxOf([ring]);
  if (isWithin(own, box)) return [ring];
  if (isApart(own, box)) return [];
  const clipped = toEdges(box).reduce<Line>(clipRingAt, ring);
  return clipped.length < 4 ? [] : [clipped];
}

/** The pieces of a line that lie in the box. */
export function clipLine(line: Line, box: Box): readonly Line[] {
  if (isWithin(boxOf([line]), box)) return [line];
  return toEdges(box).reduce<readonly Line[]>(
    (pieces, edge) => pieces.flatMap((piece) => clipLineAt(piece, edge)),
    [line],
  );
}
