import { difference, feature, featureCollection } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { toPacific } from './unwrap.ts';

/** What lies between two nested outlines; null where that is nothing, or one of them is missing. */
export function toBand(
  outer: MultiPolygon | undefined,
  inner: MultiPolygon | undefined,
): MultiPolygon | null {
  if (!outer || !inner) return null;
  const rest = difference(featureCollection([feature(outer), feature(inner)]));
  return rest && toPacific(rest.geometry);
}
