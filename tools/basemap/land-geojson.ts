/** The land as GeoJSON, for hosts that do not serve the archive. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { toDegrees, WORLD_UNITS } from './mercator.ts';
import { areaOf, boxOf, toShifted, type Polygon } from './rings.ts';

/** Decimals of degrees: hundredths are half a unit, and finer than the detail left out. */
const DECIMALS = 2;

/** Shifts a polygon to longitudes from 0 eastwards; a ring may pass 360 and does not jump. */
function toEastward(polygon: Polygon): Polygon {
  const { minX, maxX } = boxOf(polygon.slice(0, 1));
  const dx = -Math.floor((minX + maxX) / 2 / WORLD_UNITS) * WORLD_UNITS;
  return polygon.map((ring) => toShifted(ring, dx));
}

/** Cuts the one ring that is three worlds wide, the coast around the pole, to one. */
function toOneWorld(polygon: Polygon): Polygon {
  const [outer = []] = polygon;
  const { minX, maxX } = boxOf([outer]);
  if (maxX - minX <= WORLD_UNITS) return polygon;
  const coast = outer.filter(([x = 0, y = 0]) => x >= 0 && x <= WORLD_UNITS && y <= WORLD_UNITS);
  return [[...coast, [WORLD_UNITS, WORLD_UNITS], [0, WORLD_UNITS], ...coast.slice(0, 1)]];
}

export function toLandGeojson(
  land: readonly Polygon[],
): FeatureCollection<MultiPolygon, { kind: 'land' }> {
  const coordinates = land.map(toEastward).map(toOneWorld);
  if (coordinates.flat().some((ring) => Math.abs(areaOf(ring)) > WORLD_UNITS ** 2 / 3))
    throw new Error('A ring of the land covers the world: is it wound the wrong way?');
  const toRounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: coordinates.map((polygon) =>
      polygon.map((ring) => ring.map((position) => toDegrees(position).map(toRounded))),
    ),
  };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { kind: 'land' }, geometry }],
  };
}
