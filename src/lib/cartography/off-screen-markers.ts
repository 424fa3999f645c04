import { MAP_TOOL_MESSAGES } from '../messages/en/live-map.ts';
import type { AreaLabel } from './labels/area-labels.ts';
import { MARK_RADIUS } from './area-style.ts';
import { BADGE } from './badge.ts';
import { estimateWidth } from './labels/text-width.ts';

type Point = readonly [number, number];

/** A marker at the edge of the map that points to an area beyond it, or to several. */
export interface OffScreenMarker {
  /** Id of the area; of several, that of the one in the middle. */
  readonly id: string;
  /** Ids of all areas that the marker points to. */
  readonly ids: readonly string[];
  readonly name: string;
  /** Number of the area's visible events; for several areas, how many areas they are. */
  readonly count: number;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Pixels along that edge, from the left or the top. */
  readonly along: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the middles of two markers, and kept free at the start and end of an edge. */
interface EdgeRoom {
  readonly apart: number;
  readonly start: number;
  readonly end: number;
}

const BESIDE = { apart: 40, start: 150, end: 92 };
/** Room on each edge: the zoom buttons are at the top right, the legend's at the bottom left. */
const ROOM: Readonly<Record<OffScreenMarker['side'], EdgeRoom>> = {
  left: BESIDE,
  right: BESIDE,
  top: { apart: 156, start: 82, end: 124 },
  bottom: { apart: 156, start: 178, end: 82 },
};

function isIn([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function findSide([x, y]: Point, { width, height }: Size): OffScreenMarker['side'] {
  const [dx, dy] = [(x - width / 2) / width, (y - height / 2) / height];
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

/** Pixels along an edge to where the line from the middle of the map to a point crosses it. */
function findCrossing(
  [x, y]: Point,
  side: OffScreenMarker['side'],
  { width, height }: Size,
): number {
  const [dx, dy] = [x - width / 2, y - height / 2];
  if (side === 'left' || side === 'right') return height / 2 + (dy * width) / (2 * Math.abs(dx));
  return width / 2 + (dx * height) / (2 * Math.abs(dy));
}

/** Sizes of a marker in pixels. */
const POINTER = { widest: 156, padding: 40, textSize: 14, height: 32 } as const;
/** Pixels from the edge to the middle of a marker. */
const INSET = { top: 19, bottom: 63 } as const;
/** Pixels around the middle of a badge in which its name usually lies. */
const NAME = { wide: 50, above: 56, below: 64 } as const;
/** Cost of covering a badge, a name or a small part's dot, as pixels of detour. */
const COST = { badge: 1000, name: 100, mark: 40 } as const;

/** Badges and dots of small parts that are in view, in pixels of the map. */
interface Seen {
  readonly badges: readonly Point[];
  readonly marks: readonly Point[];
}

/** The cost of what a marker covers at a position along its edge, as pixels of detour. */
function measureCover(
  { side, name }: OffScreenMarker,
  along: number,
  { width, height }: Size,
  { badges, marks }: Seen,
): number {
  const text = estimateWidth(name) * POINTER.textSize + POINTER.padding;
  const wide = Math.min(POINTER.widest, text);
  const middle = {
    left: [wide / 2, along],
    right: [width - wide / 2, along],
    top: [along, INSET.top],
    bottom: [along, height - INSET.bottom],
  } as const satisfies Record<OffScreenMarker['side'], Point>;
  const [x, y] = middle[side];
  const covers = ([atX, atY]: Point, reachX: number, up: number, down: number) =>
    Math.abs(atX - x) < reachX + wide / 2 &&
    y + POINTER.height / 2 > atY - up &&
    y - POINTER.height / 2 < atY + down;
  const { outer } = BADGE;
  const costs = [
    ...badges.map((at) => {
      if (covers(at, outer, outer, outer)) return COST.badge;
      return covers(at, NAME.wide, NAME.above, NAME.below) ? COST.name : 0;
    }),
    ...marks.map((at) => (covers(at, MARK_RADIUS, MARK_RADIUS, MARK_RADIUS) ? COST.mark : 0)),
  ];
  return costs.reduce<number>((sum, cost) => sum + cost, 0);
}

/**
 * Moves the markers of one edge apart, away from its corners and off the badges in view. They keep
 * their order and together move as little as possible.
 */
function spread(
  pointers: readonly OffScreenMarker[],
  size: Size,
  { apart: usual, start, end }: EdgeRoom,
  seen: Seen,
): readonly OffScreenMarker[] {
  const isBeside = pointers[0]?.side === 'left' || pointers[0]?.side === 'right';
  const room = Math.max(0, Math.floor((isBeside ? size.height : size.width) - start - end));
  const apart = Math.min(usual, Math.floor(room / Math.max(1, pointers.length - 1)));
  const steps = Array.from({ length: room + 1 }, (_, step) => step);
  const sorted = pointers.toSorted((a, b) => a.along - b.along);
  /** By marker, then by step: the least cost with this marker at most that far, and its step. */
  const least: { cost: number; step: number }[][] = [];
  for (const [index, pointer] of sorted.entries()) {
    let best = { cost: Infinity, step: 0 };
    least.push(
      steps.map((step) => {
        const along = start + step;
        const before = index === 0 ? 0 : (least[index - 1]?.[step - apart]?.cost ?? Infinity);
        const away = Math.abs(along - pointer.along);
        const cost = before + away + measureCover(pointer, along, size, seen);
        if (cost < best.cost) best = { cost, step };
        return best;
      }),
    );
  }
  let last = room + apart;
  return sorted
    .map((pointer, index) => ({ pointer, costs: least[index] ?? [] }))
    .toReversed()
    .map(({ pointer, costs }) => {
      last = costs[last - apart]?.step ?? 0;
      return { ...pointer, along: start + last };
    })
    .toReversed();
}

/** Moves markers that the top or bottom edge has no room for around the nearer corner. */
function turnCorners(
  pointers: readonly OffScreenMarker[],
  { width, height }: Size,
): OffScreenMarker[] {
  const toMiddle = ({ along }: OffScreenMarker) => Math.abs(along - width / 2);
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const { apart, start, end } = ROOM[edge];
    const most = Math.max(1, 1 + Math.floor((width - start - end) / apart));
    return pointers
      .filter(({ side }) => side === edge)
      .toSorted((a, b) => toMiddle(a) - toMiddle(b))
      .map((pointer, index): OffScreenMarker => {
        if (index < most) return pointer;
        const side = pointer.along < width / 2 ? 'left' : 'right';
        return { ...pointer, side, along: edge === 'top' ? 0 : height };
      });
  });
}

/** Most markers on one edge: more would hide the map. */
const MOST = 3;

/** Replaces the markers of an edge, if they are too many, by one at their middle. */
function gather(pointers: readonly OffScreenMarker[]): readonly OffScreenMarker[] {
  const sorted = pointers.toSorted((a, b) => a.along - b.along);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined || sorted.length <= MOST) return pointers;
  const { length: count } = sorted;
  const name = MAP_TOOL_MESSAGES.several(count);
  return [{ ...middle, ids: sorted.map(({ id }) => id), name, count }];
}

/** Markers for the areas whose label points are out of view; `toPixel` gives pixels of the map. */
export function toOffScreenMarkers(
  labels: readonly AreaLabel[],
  size: Size,
  toPixel: (at: Point) => Point,
): readonly OffScreenMarker[] {
  const pointers = labels.flatMap(({ id, name, at, badge }): OffScreenMarker[] => {
    const [x, y] = toPixel(at);
    if (isIn([x, y], size)) return [];
    const side = findSide([x, y], size);
    return [
      { id, ids: [id], name, count: badge.count, side, along: findCrossing([x, y], side, size) },
    ];
  });
  const toSeen = (points: readonly Point[]) => points.map(toPixel).filter((at) => isIn(at, size));
  const seen = {
    badges: toSeen(labels.map(({ at }) => at)),
    marks: toSeen(labels.flatMap(({ marks }) => marks)),
  };
  const isBeside = ({ side }: OffScreenMarker) => side === 'left' || side === 'right';
  const placed = [...pointers.filter(isBeside), ...turnCorners(pointers, size)];
  return (['top', 'left', 'right', 'bottom'] as const).flatMap((edge) => {
    const own = placed.filter(({ side }) => side === edge);
    return spread(gather(own), size, ROOM[edge], seen);
  });
}
