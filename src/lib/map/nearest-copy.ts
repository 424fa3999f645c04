import type { Map } from 'maplibre-gl';
import { toNearestLongitude } from '#lib/geometry/unwrap.ts';

/** Pixel of the map at which a position stands, in the copy of the world nearest to its middle. */
export function projectNearest(
  map: Map,
  [lng, lat]: readonly [number, number],
): readonly [number, number] {
  const { x, y } = map.project([toNearestLongitude(lng, map.getCenter().lng), lat]);
  return [x, y];
}
