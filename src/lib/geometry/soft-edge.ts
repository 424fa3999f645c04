import {
  buffer,
  feature,
  featureCollection,
  pointToLineDistance,
  polygonToLine,
  simplify,
  truncate,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { findDeepestPoint } from './label-point.ts';
import { toPacific } from './unwrap.ts';

/** Nested outlines from the farthest the true edge may lie to the nearest, outermost first. */
export type SoftEdge = readonly MultiPolygon[];

export const RING_COUNT = 6;

/** Corners of a rounded edge per quarter turn. */
const STEPS = 12;
/** Share of the error by which a ring may be simplified: 6 km of 150. */
const LEAST_DETAIL = 1 / 25;
/** Error in kilometres from which a hundredth of a degree is exact enough. */
const COARSE_KM = 30;
const KM_PER_DEGREE = 111.2;

function toParts({ coordinates }: MultiPolygon): readonly Polygon[] {
  return coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings }));
}

/** The parts joined where they touch or overlap, as parts split at 180° (RFC 7946) do. */
function toJoined(parts: readonly Polygon[]): MultiPolygon {
  const features = parts.map((part) => feature(part));
  const [first] = features;
  const joined = features.length > 1 ? union(featureCollection(features)) : first;
  return toPacific(joined?.geometry ?? { type: 'MultiPolygon', coordinates: [] });
}

/** Kilometres from the deepest point of a polygon to its nearest edge. */
function measureDepth(part: Polygon): number {
  const middle = findDeepestPoint(part.coordinates);
  const lines = polygonToLine(part);
  const edges = lines.type === 'FeatureCollection' ? lines.features : [lines];
  return Math.min(
    ...edges.flatMap((edge) => {
      const { geometry } = edge;
      const all: Position[][] =
        geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      return all.map((coordinates) =>
        pointToLineDistance(
          [...middle],
          { type: 'LineString', coordinates },
          { units: 'kilometers' },
        ),
      );
    }),
  );
}

function toOffset(part: Polygon, km: number): Polygon[] {
  const grown: Feature<Polygon | MultiPolygon> | undefined = buffer(part, km, {
    units: 'kilometers',
    steps: STEPS,
  });
  return grown ? [...toParts(toPacific(grown.geometry))] : [];
}

function toTidy(ring: MultiPolygon, errorKm: number): MultiPolygon {
  const tolerance = (errorKm / KM_PER_DEGREE) * LEAST_DETAIL;
  return truncate(simplify(ring, { tolerance, highQuality: true }), {
    precision: errorKm < COARSE_KM ? 3 : 2,
  });
}

/**
 * The rings of a soft edge, to scale on the sphere: from `errorKm` outside the outline to as far
 * inside it, but in a small part at most half way to its middle. Longitudes 0–360 degrees. An
 * outline without error is its own only ring.
 */
export function toSoftEdge(outline: MultiPolygon, errorKm: number): SoftEdge {
  const parts = toParts(toJoined(toParts(outline)));
  if (errorKm === 0) return [toJoined(parts)];
  const depths = parts.map((part) => Math.min(errorKm, measureDepth(part) / 2));
  return Array.from({ length: RING_COUNT }, (_, index) => {
    const share = index / (RING_COUNT - 1);
    const grown = parts.flatMap((part, at) =>
      toOffset(part, errorKm - share * (errorKm + (depths[at] ?? 0))),
    );
    return toTidy(toJoined(grown), errorKm);
  });
}
