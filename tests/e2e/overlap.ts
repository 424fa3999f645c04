import {
  area as measure,
  booleanPointInPolygon,
  feature,
  featureCollection,
  intersect,
} from '@turf/turf';
import { findDeepestPoint } from '#lib/geometry/label-point.ts';
import { catalogue, index, type AreaEntry } from './record.ts';

interface Overlap {
  /** Longitude and latitude, in degrees, far from the edges of both. */
  readonly at: readonly [number, number];
  /** The smaller first. */
  readonly areas: readonly AreaEntry[];
}

/** The largest piece that lies in two areas of the record, and in no third. */
export function findOverlap(): Overlap {
  const shapes = catalogue.areas.map(({ id, geometry }) => feature(geometry, { id }));
  const pieces = shapes.flatMap((one, number) =>
    shapes.slice(number + 1).flatMap((other) => {
      const common = intersect(featureCollection([one, other]))?.geometry;
      return common?.type === 'Polygon' ? [common] : [];
    }),
  );
  const places = pieces
    .toSorted((a, b) => measure(b) - measure(a))
    .map(({ coordinates }) => findDeepestPoint(coordinates))
    .map((at) => ({ at, here: shapes.filter((shape) => booleanPointInPolygon([...at], shape)) }));
  const found = places.find(({ here }) => here.length === 2);
  if (!found) throw new Error('found no place in two areas alone, expected one in the record');
  const ids = found.here.map(({ properties }) => properties.id);
  const areas = index.areas.filter(({ id }) => ids.includes(id));
  return { at: found.at, areas: areas.toSorted((a, b) => a.squareKm - b.squareKm) };
}
