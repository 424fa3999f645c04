import { area as measureArea, difference, distance, featureCollection, feature } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Degrees from the deepest point within which a label may be. */
const PRECISION = 0.02;
/** Share of the largest part's size from which another part is as good for a label. */
const ALIKE = 0.5;

type Point = readonly [number, number];

function measurePart(rings: Position[][]): number {
  return measureArea({ type: 'Polygon', coordinates: rings });
}

/** The part of an outline that no smaller one is drawn over; all of it if none is left. */
function toClear(outline: MultiPolygon, smaller: readonly MultiPolygon[]): MultiPolygon {
  if (smaller.length === 0) return outline;
  const rest = difference(featureCollection([outline, ...smaller].map((part) => feature(part))));
  if (rest === null) return outline;
  const { geometry } = rest;
  return geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry;
}

/** Kilometres from a position to the nearest of the points. */
function measureRoom(at: Point, points: readonly Point[]): number {
  return Math.min(...points.map((point) => distance([...at], [...point])));
}

/**
 * Finds the position of an area's name and badge, as longitude and latitude in degrees: the point
 * deepest inside the largest part that no smaller area covers; of parts alike in size, inside the
 * one farthest from the labels of others.
 */
export function findLabelPoint(
  outline: MultiPolygon,
  smaller: readonly MultiPolygon[],
  others: readonly Point[] = [],
): Point {
  const { coordinates } = toClear(outline, smaller);
  const parts = coordinates.toSorted((a, b) => measurePart(b) - measurePart(a));
  const least = ALIKE * measurePart(parts[0] ?? []);
  return parts
    .filter((part) => measurePart(part) >= least)
    .map(findDeepestPoint)
    .reduce((best, at) => (measureRoom(at, others) > measureRoom(best, others) ? at : best));
}

/** The point of a polygon farthest from its edges, as longitude and latitude in degrees. */
export function findDeepestPoint(rings: Position[][]): Point {
  const [lng, lat] = polylabel(rings as [number, number][][], PRECISION);
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}
