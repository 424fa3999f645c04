import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Bounds } from '../domain/atlas-index.ts';

/** The smallest box around a geometry as it is drawn: one cut at 180° has the whole width. */
export function toOutlineBounds(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
