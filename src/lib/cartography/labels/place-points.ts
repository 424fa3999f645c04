import type { FeatureCollection, Point } from 'geojson';
import type { PlacedName } from './name-placing.ts';
import type { PlaceLabel } from './place-labels.ts';

/** The places that have a name on the map at its present scale, as points. */
export type PlacePoints = FeatureCollection<
  Point,
  { readonly name: string; readonly anchor: string; readonly isWater: boolean }
>;

export function toPlacePoints(
  places: readonly PlaceLabel[],
  names: readonly PlacedName[],
): PlacePoints {
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ id, at, isWater }) =>
      names
        .filter((name) => name.id === id)
        .map(({ lines, place: { anchor } }) => ({
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [...at] },
          properties: { name: lines.join('\n'), anchor, isWater },
        })),
    ),
  };
}
