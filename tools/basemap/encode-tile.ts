/** Writes clipped shapes as a Mapbox Vector Tile 2.1: one feature without properties per layer. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Position } from 'geojson';
import type { Box } from './mercator.ts';
import { areaOf, toWhole, type Line } from './rings.ts';
import type { Shapes, TileLayers } from './tile-cutter.ts';

type GeojsonVtTile = Parameters<typeof fromGeojsonVt>[0][string];

/** Geometry types of the format. */
const LINE = 2;
const POLYGON = 3;

function toTileUnits(line: Line, { minX, minY, maxX }: Box, extent: number): Position[] {
  const scale = extent / (maxX - minX);
  return toWhole(line.map(([x = 0, y = 0]) => [(x - minX) * scale, (y - minY) * scale]));
}

function isStraight([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): boolean {
  return (ax === bx && bx === cx) || (ay === by && by === cy);
}

/**
 * The ring without the points that clipping leaves along a tile's edge, begun at the same corner,
 * so that all tiles full of land have the same bytes.
 */
function toTidy(ring: Position[]): Position[] {
  let open = ring.slice(0, -1);
  let before = 0;
  while (before !== open.length) {
    before = open.length;
    open = open.reduce<Position[]>((kept, at, index) => {
      const from = kept.at(-1) ?? open.at(-1) ?? at;
      const to = open[index + 1] ?? kept[0] ?? open[0] ?? at;
      return isStraight(from, at, to) ? kept : [...kept, at];
    }, []);
  }
  const least = open.reduce((best, [x = 0, y = 0], index) => {
    const [bestX = 0, bestY = 0] = open[best] ?? [];
    return x < bestX || (x === bestX && y < bestY) ? index : best;
  }, 0);
  return [...open.slice(least), ...open.slice(0, least)];
}

/** One step of the grid for an island too small for it; none for its pieces beyond the edge. */
function toDot(outer: Line, box: Box, extent: number): Position[][] {
  const [[x = 0, y = 0] = []] = toTileUnits(outer, box, extent);
  if (x < 0 || y < 0 || x >= extent || y >= extent) return [];
  return [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ],
  ];
}

function toRings(polygon: readonly Line[], box: Box, extent: number): Position[][] {
  const [outer = [], ...holes] = polygon.map((ring) => toTidy(toTileUnits(ring, box, extent)));
  if (areaOf(outer) <= 0) return toDot(polygon[0] ?? [], box, extent);
  return [outer, ...holes.filter((ring) => areaOf(ring) !== 0)];
}

function toFeatures({ polygons, lines }: Shapes, box: Box, extent: number): unknown[] {
  const rings = polygons.flatMap((polygon) => toRings(polygon, box, extent));
  const strokes = lines
    .map((line) => toTileUnits(line, box, extent))
    .filter(({ length }) => length > 1);
  return [
    { type: POLYGON, geometry: rings },
    { type: LINE, geometry: strokes },
  ].filter(({ geometry }) => geometry.length > 0);
}

/** Encodes layers as a tile; empty ones are left out, so that an empty tile has no bytes. */
export function encodeTile(layers: TileLayers, box: Box, extent: number): Uint8Array {
  const tiles = Object.entries(layers).flatMap(([name, shapes]) => {
    const features = toFeatures(shapes, box, extent);
    return features.length > 0 ? [[name, { features } as unknown as GeojsonVtTile] as const] : [];
  });
  return fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent });
}
