/** Leaves out what a zoom cannot show: Visvalingam and Whyatt's least corners, small islands. */
import type { Position } from 'geojson';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { coarsenessAt, KEPT_ISLANDS, type Detail } from './detail.ts';
import { toUnits, WORLD_UNITS } from './mercator.ts';
import { areaOf, boxOf, isClosed, toWhole, type Line, type Polygon } from './rings.ts';
import type { Coast } from './world-coast.ts';

/** Least corners of a ring, those that stand out most, so that an island stays an island. */
const LEAST_CORNERS = 4;

/** Key of a position: the same in every copy of the world. */
function toKey([x = 0, y = 0]: Position): string {
  return `${((x + WORLD_UNITS * 4) % WORLD_UNITS).toFixed(3)} ${y.toFixed(3)}`;
}

type Keep = (position: Position) => boolean;

function simplifyLine(weighed: Line, leastCorner: number, isKept: Keep): Line {
  const weights = weighed.slice(1, -1).map(([, , weight = 0]) => weight);
  const most = weights.toSorted((a, b) => b - a)[LEAST_CORNERS - 2] ?? 0;
  const least = isClosed(weighed) ? Math.min(leastCorner, most) : leastCorner;
  return weighed
    .filter((position) => (position[2] ?? 0) >= least || isKept(position))
    .map(([x = 0, y = 0]) => [x, y]);
}

function simplifyLines(lines: readonly Line[], detail: Detail, isKept: Keep): readonly Line[] {
  const arcs = lines.map((line) => [...line]);
  const topology = { type: 'Topology' as const, objects: {}, arcs };
  const weighed = presimplify(topology, (triangle) => {
    return planarTriangleArea(triangle) / coarsenessAt(triangle[1], detail);
  });
  return weighed.arcs.map((line) => simplifyLine(line, detail.leastCorner, isKept));
}

function isKeptIsland(ring: Line): boolean {
  const { minX, minY, maxX, maxY } = boxOf([ring]);
  return KEPT_ISLANDS.map(toUnits).some(
    ([x = 0, y = 0]) => x > minX && x < maxX && y > minY && y < maxY,
  );
}

/** Whether a ring, before corners are left out, is large enough for where it lies. */
export function isVisible(ring: Line, leastArea: number, detail: Detail): boolean {
  const area = Math.abs(areaOf(ring));
  if (area >= leastArea * detail.mostTimes) return true;
  const isLarge = ring.some((position) => area >= leastArea * coarsenessAt(position, detail));
  return isLarge || isKeptIsland(ring);
}

export function simplifyPolygons(
  polygons: readonly Polygon[],
  leastArea: number,
  detail: Detail,
  isKept: Keep = () => false,
): readonly Polygon[] {
  const visible = polygons
    .map((polygon) => polygon.filter((ring) => isVisible(ring, leastArea, detail)))
    .filter((polygon, index) => polygon[0] !== undefined && polygon[0] === polygons[index]?.[0]);
  const simple = simplifyLines(visible.flat(), detail, isKept).values();
  return visible.map((polygon) => polygon.map(() => simple.next().value ?? []));
}

/** Simplifies a coast, but keeps the corners at which a border ends, so that borders end there. */
export function simplifyCoast({ land, borders }: Coast, detail: Detail): Coast {
  const ends = new Set(
    borders.flatMap((line) => [line[0], line.at(-1)].map((at = []) => toKey(at))),
  );
  return {
    land: simplifyPolygons(land, detail.leastIsland, detail, (at) => ends.has(toKey(at))),
    borders: simplifyLines(borders, detail, () => false),
  };
}

/** The coast in whole units, without rings and lines that then have no size. */
export function toWholeCoast({ land, borders }: Coast): Coast {
  return {
    land: land
      .map((polygon) => polygon.map(toWhole).filter((ring) => areaOf(ring) !== 0))
      .filter(([outer = []]) => areaOf(outer) > 0),
    borders: borders.map(toWhole).filter(({ length }) => length > 1),
  };
}
