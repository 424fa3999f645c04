import { area as measureArea, difference, featureCollection, feature } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Degrees: how near to the deepest point is near enough for a label. */
const PRECISION = 0.02;

function measurePart(rings: Position[][]): number {
  return measureArea({ type: 'Polygon', coordinates: rings });
}

/** What of an outline lies clear of the smaller ones drawn over it; all of it if nothing does. */
function toClear(outline: MultiPolygon, smaller: readonly MultiPolygon[]): MultiPolygon {
  if (smaller.length === 0) return outline;
  const rest = difference(featureCollection([outline, ...smaller].map((part) => feature(part))));
  if (rest === null) return outline;
  const { geometry } = rest;
  return geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry;
}

/**
 * Where an area's name and badge stand, as longitude and latitude in degrees: the point deepest
 * inside the largest part that no smaller area covers.
 */
export function findLabelPoint(
  outline: MultiPolygon,
  smaller: readonly MultiPolygon[],
): readonly [number, number] {
  const { coordinates } = toClear(outline, smaller);
  const largest = coordinates.toSorted((a, b) => measurePart(b) - measurePart(a))[0] ?? [];
  return findDeepestPoint(largest);
}

/** The point of a polygon farthest from its edges, as longitude and latitude in degrees. */
export function findDeepestPoint(rings: Position[][]): readonly [number, number] {
  const [lng, lat] = polylabel(rings as [number, number][][], PRECISION);
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}
