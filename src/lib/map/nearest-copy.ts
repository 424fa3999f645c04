import type { Map } from 'maplibre-gl';
import { toNearestLongitude } from '#lib/geometry/unwrap.ts';

/** The pixel of a position on the map, in the copy of the world nearest to the map's middle. */
export function projectNearest(
  map: Map,
  [lng, lat]: readonly [number, number],
): readonly [number, number] {
  const { x, y } = map.project([toNearestLongitude(lng, map.getCenter().lng), lat]);
  return [x, y];
}
