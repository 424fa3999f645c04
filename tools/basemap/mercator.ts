/**
 * The units that the base map is built in: Web Mercator (EPSG:3857) with a world 16384 units wide,
 * which is the grid of zoom 3 in tiles of 2048 units. x is 0 at 0° and grows eastwards, so that the
 * Pacific lies in the middle; y is 0 at 85.0511° N and 16384 at 85.0511° S.
 */
import type { Position } from 'geojson';
import { fromMercator, toMercator, WORLD_SIZE } from '../../src/lib/geometry/mercator.ts';

/** Width of the world in units. Figures have the same, so that the land needs no conversion. */
export const WORLD_UNITS = WORLD_SIZE;

/** The box, in degrees from 0 to 360, that holds the record and has the map's finest tiles. */
export const WINDOW = { west: 90, south: -15, east: 210, north: 62 } as const;

/** A box in units. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Degrees to units; latitudes beyond the square world end at its edge. */
export function toUnits([lng = 0, lat = 0]: Position): Position {
  const [x, y] = toMercator([lng, Math.max(-89, Math.min(89, lat))]);
  return [x, Math.max(0, Math.min(WORLD_UNITS, y))];
}

/** Units to degrees; the longitude is not wrapped. */
export function toDegrees([x = 0, y = 0]: Position): Position {
  return [...fromMercator([x, y])];
}
