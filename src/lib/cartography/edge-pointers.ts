import type { AreaLabel } from './area-labels.ts';

/** Points from the edge of a map to an area that lies beyond it. */
export interface EdgePointer {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Pixels along that edge, from the left or the top. */
  readonly along: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the middles of two pointers, and clear of what stands in the corners. */
interface EdgeRoom {
  readonly apart: number;
  readonly start: number;
  readonly end: number;
}

const BESIDE = { apart: 40, start: 150, end: 92 };
/** At the top right are the buttons that zoom, at the bottom left is the legend's. */
const ROOM: Readonly<Record<EdgePointer['side'], EdgeRoom>> = {
  left: BESIDE,
  right: BESIDE,
  top: { apart: 156, start: 82, end: 124 },
  bottom: { apart: 156, start: 178, end: 82 },
};

function findSide([x, y]: readonly [number, number], { width, height }: Size): EdgePointer['side'] {
  const [dx, dy] = [(x - width / 2) / width, (y - height / 2) / height];
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

/** Where the line from the middle to a point crosses the edge, along that edge. */
function findCrossing(
  [x, y]: readonly [number, number],
  side: EdgePointer['side'],
  { width, height }: Size,
): number {
  const [dx, dy] = [x - width / 2, y - height / 2];
  if (side === 'left' || side === 'right') return height / 2 + (dy * width) / (2 * Math.abs(dx));
  return width / 2 + (dx * height) / (2 * Math.abs(dy));
}

/** Moves pointers of one edge apart, and away from its corners. */
function spread(
  pointers: readonly EdgePointer[],
  length: number,
  { apart, start, end }: EdgeRoom,
): readonly EdgePointer[] {
  let last = start - apart;
  const forward = pointers
    .toSorted((a, b) => a.along - b.along)
    .map((pointer) => ({ ...pointer, along: (last = Math.max(pointer.along, last + apart)) }));
  let next = length - end + apart;
  return forward
    .toReversed()
    .map((pointer) => ({ ...pointer, along: (next = Math.min(pointer.along, next - apart)) }))
    .toReversed();
}

/** Those that the upper or lower edge has no room for stand around the nearer corner. */
function turnCorners(pointers: readonly EdgePointer[], { width, height }: Size): EdgePointer[] {
  const toMiddle = ({ along }: EdgePointer) => Math.abs(along - width / 2);
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const { apart, start, end } = ROOM[edge];
    const most = Math.max(1, 1 + Math.floor((width - start - end) / apart));
    return pointers
      .filter(({ side }) => side === edge)
      .toSorted((a, b) => toMiddle(a) - toMiddle(b))
      .map((pointer, index): EdgePointer => {
        if (index < most) return pointer;
        const side = pointer.along < width / 2 ? 'left' : 'right';
        return { ...pointer, side, along: edge === 'top' ? 0 : height };
      });
  });
}

/** A pointer for each area whose label point, in pixels by `toPixel`, is out of sight. */
export function toEdgePointers(
  labels: readonly AreaLabel[],
  size: Size,
  toPixel: (at: readonly [number, number]) => readonly [number, number],
): readonly EdgePointer[] {
  const { width, height } = size;
  const pointers = labels.flatMap(({ id, name, at, badge }): EdgePointer[] => {
    const [x, y] = toPixel(at);
    if (x >= 0 && x <= width && y >= 0 && y <= height) return [];
    const side = findSide([x, y], size);
    return [{ id, name, count: badge.count, side, along: findCrossing([x, y], side, size) }];
  });
  const isBeside = ({ side }: EdgePointer) => side === 'left' || side === 'right';
  const placed = [...pointers.filter(isBeside), ...turnCorners(pointers, size)];
  return (['top', 'left', 'right', 'bottom'] as const).flatMap((edge) => {
    const own = placed.filter(({ side }) => side === edge);
    return spread(own, edge === 'left' || edge === 'right' ? height : width, ROOM[edge]);
  });
}
