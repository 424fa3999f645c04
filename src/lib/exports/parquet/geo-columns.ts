import type { Geometry } from 'geojson';
import { toCommonBounds } from '#lib/geometry/bounds.ts';
import { toOutlineBounds } from '#lib/geometry/outline-bounds.ts';
import type { ColumnTypes, RowOf } from './column-type.ts';

const number = 'number';

/** The columns of the geometry in every file, by the names that GeoParquet recommends. */
export const GEO_COLUMNS = {
  geometry: { nullable: 'geometry' },
  bbox: { nullable: { struct: { xmin: number, ymin: number, xmax: number, ymax: number } } },
} as const satisfies ColumnTypes;

export type GeoRow = RowOf<typeof GEO_COLUMNS>;

/** A geometry with its box, by which engines leave out what lies elsewhere. */
export function toGeoRow(geometry: Geometry | null): GeoRow {
  if (geometry === null) return { geometry, bbox: null };
  const [xmin, ymin, xmax, ymax] = toOutlineBounds(geometry);
  return { geometry, bbox: { xmin, ymin, xmax, ymax } };
}

function toCovering(name: string): readonly string[] {
  return ['bbox', name];
}

/**
 * The metadata `geo` of GeoParquet 1.1. It names no reference system, which means WGS 84 in the
 * order longitude, latitude.
 * https://geoparquet.org/releases/v1.1.0/
 */
export function toGeoMetadata(rows: readonly GeoRow[]): string {
  const types = new Set(rows.flatMap(({ geometry }) => geometry?.type ?? []));
  const boxes = rows.flatMap(({ bbox }) => (bbox === null ? [] : [bbox]));
  const bounds = boxes.map(({ xmin, ymin, xmax, ymax }) => [xmin, ymin, xmax, ymax] as const);
  return JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...types].sort(),
        orientation: 'counterclockwise',
        edges: 'planar',
        ...(bounds.length > 0 ? { bbox: toCommonBounds(bounds) } : {}),
        covering: {
          bbox: {
            xmin: toCovering('xmin'),
            ymin: toCovering('ymin'),
            xmax: toCovering('xmax'),
            ymax: toCovering('ymax'),
          },
        },
      },
    },
  });
}
