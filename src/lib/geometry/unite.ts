import { feature, featureCollection, truncate, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/** Decimals of a degree: about ten metres, far below any error of the record. */
const PRECISION = 4;

function toParts({ type, coordinates }: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** The union of outlines, so that no place lies in two of its parts; null for no outline. */
export function unite(outlines: readonly (Polygon | MultiPolygon)[]): MultiPolygon | null {
  const [first] = outlines;
  if (!first) return null;
  if (outlines.length === 1) return { type: 'MultiPolygon', coordinates: toParts(first) };
  const whole = union(featureCollection(outlines.map((outline) => feature(outline))));
  if (whole === null) return null;
  const { geometry } = truncate(whole, { precision: PRECISION });
  return { type: 'MultiPolygon', coordinates: toParts(geometry) };
}
