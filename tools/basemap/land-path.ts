/** The land as the `d` of one SVG path, for the figure. */
import type { Position } from 'geojson';
import { clipRing } from './clip.ts';
import { toUnits, WORLD_UNITS, type Box } from './mercator.ts';
import { areaOf, isClosed, toCopies, toWhole, type Line, type Polygon } from './rings.ts';

/** Longitude at which the figure's world begins and ends: in the Atlantic. */
const CUT_LNG = -16;
const [cutX = 0] = toUnits([CUT_LNG, 0]);
/** The figure's world, in the units of the path. */
export const FIGURE_WORLD: Box = {
  minX: Math.round(cutX),
  minY: 0,
  maxX: Math.round(cutX) + WORLD_UNITS,
  maxY: WORLD_UNITS,
};

/** Two numbers as close as SVG allows: a sign separates numbers as well as a space does. */
function toPair(dx: number, dy: number, isFirst: boolean): string {
  return `${isFirst || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

/** The rings in the figure's world; throws where one is open or as large as the world. */
export function toFigureRings(land: readonly Polygon[]): readonly Line[] {
  const { minX, maxX } = FIGURE_WORLD;
  const rings = land
    .flatMap((polygon) => toCopies(polygon, minX, maxX).flat())
    .flatMap((ring) => clipRing(ring, FIGURE_WORLD))
    .map(toWhole)
    .filter((ring) => areaOf(ring) !== 0);
  const mostArea = WORLD_UNITS ** 2 / 3;
  if (rings.some((ring) => Math.abs(areaOf(ring)) > mostArea || !isClosed(ring)))
    throw new Error('A ring of the land covers the world or is open: is it wound the wrong way?');
  return rings;
}

/** The `d` of the land in whole units, all relative: `m` begins a ring, and lines follow. */
export function toLandPath(land: readonly Polygon[]): string {
  let from: Position = [0, 0];
  const toSubpath = (ring: Line) => {
    const text = ring.slice(0, -1).map(([x = 0, y = 0], index) => {
      const [fromX = 0, fromY = 0] = from;
      from = [x, y];
      return toPair(x - fromX, y - fromY, index === 0);
    });
    from = ring[0] ?? from;
    return `m${text.join('')}z`;
  };
  return toFigureRings(land).map(toSubpath).join('');
}
