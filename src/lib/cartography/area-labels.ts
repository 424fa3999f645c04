import type { FeatureCollection, Point } from 'geojson';
import type { AreaTally } from '../view/tally.ts';

/** The point where an area's badge and name stand, with the number of its events shown. */
export type AreaLabels = FeatureCollection<
  Point,
  { readonly id: string; readonly name: string; readonly medium: string; readonly count: number }
>;

export function toAreaLabels(tallies: readonly AreaTally[]): AreaLabels {
  return {
    type: 'FeatureCollection',
    features: tallies.map(({ area: { id, name, medium, labelPoint }, shown }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...labelPoint] },
      properties: { id, name, medium, count: shown.length },
    })),
  };
}
