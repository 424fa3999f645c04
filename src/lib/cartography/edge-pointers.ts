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
const BESIDE = { apart: 40, start: 150, end: 90 } as const;
const ALONG = { apart: 156, start: 82, end: 82 } as const;

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
  { apart, start, end }: typeof BESIDE | typeof ALONG,
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
  const sides = ['top', 'left', 'right', 'bottom'] as const;
  return sides.flatMap((side) => {
    const own = pointers.filter((pointer) => pointer.side === side);
    const isBeside = side === 'left' || side === 'right';
    return isBeside ? spread(own, height, BESIDE) : spread(own, width, ALONG);
  });
}
