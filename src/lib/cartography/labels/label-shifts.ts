import { fromMercator, toMercator, WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { BADGE } from '../badge.ts';

type Point = readonly [number, number];

/** A label and its point on the map: longitude 0–360 and latitude in degrees. */
interface Standing {
  readonly id: string;
  readonly at: Point;
}

/** Pixels right and down by which labels are moved from their points, by id. */
export type LabelShifts = ReadonlyMap<string, Point>;

/** Least pixels between the middles of two badges. */
const APART = 2 * BADGE.outer + 1;
/** Most pixels that a badge is moved by: it still covers the point it belongs to. */
const FARTHEST = BADGE.outer;
const ROUNDS = 80;

function toPixels({ at }: Standing, pixelsPerDegree: number): Point {
  const [x, y] = toMercator(at);
  const scale = (pixelsPerDegree * 360) / WORLD_SIZE;
  return [x * scale, y * scale];
}

function toAtMost([x, y]: Point, length: number): Point {
  const share = Math.min(1, length / Math.max(Math.hypot(x, y), 1e-9));
  return [x * share, y * share];
}

/**
 * Moves labels that overlap at that scale apart until their badges can be told apart, as far as
 * that goes without a badge leaving its point. Labels without events count as well, so that labels
 * stay in place while services are switched.
 */
export function toLabelShifts(labels: readonly Standing[], pixelsPerDegree: number): LabelShifts {
  const places = labels.map((label) => {
    const [x, y] = toPixels(label, pixelsPerDegree);
    return { id: label.id, x, y, shift: [0, 0] as Point };
  });
  const push = (place: (typeof places)[number], x: number, y: number) => {
    place.shift = toAtMost([place.shift[0] + x, place.shift[1] + y], FARTHEST);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        const x = b.x + b.shift[0] - a.x - a.shift[0];
        const y = b.y + b.shift[1] - a.y - a.shift[1];
        const length = Math.hypot(x, y);
        if (length >= APART) continue;
        // Two labels on the very same point move apart sideways.
        const [toX, toY] = length > 0 ? [x / length, y / length] : [1, 0];
        const half = (APART - length) / 2;
        push(a, -toX * half, -toY * half);
        push(b, toX * half, toY * half);
      }
    }
  }
  const round = (pixels: number) => Math.round(pixels * 10) / 10;
  return new Map(places.map(({ id, shift: [x, y] }) => [id, [round(x), round(y)]]));
}

/** The labels with their positions moved apart for a drawing of that scale. */
export function toSpread<Label extends Standing>(
  labels: readonly Label[],
  pixelsPerDegree: number,
  shifts: LabelShifts = toLabelShifts(labels, pixelsPerDegree),
): readonly Label[] {
  const scale = WORLD_SIZE / (pixelsPerDegree * 360);
  return labels.map((label) => {
    const [right, down] = shifts.get(label.id) ?? [0, 0];
    if (right === 0 && down === 0) return label;
    const [x, y] = toMercator(label.at);
    return { ...label, at: fromMercator([x + right * scale, y + down * scale]) };
  });
}
