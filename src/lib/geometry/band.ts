import { difference, feature, featureCollection } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { toPacific } from './unwrap.ts';

/** The region between two nested outlines; null where it is empty or an outline is missing. */
export function toBand(
  outer: MultiPolygon | undefined,
  inner: MultiPolygon | undefined,
): MultiPolygon | null {
  if (!outer || !inner) return null;
  const rest = difference(featureCollection([feature(outer), feature(inner)]));
  return rest && toPacific(rest.geometry);
}
