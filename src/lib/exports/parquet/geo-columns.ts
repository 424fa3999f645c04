import type { Geometry } from 'geojson';
import { toCommonBounds } from '#lib/geometry/bounds.ts';
import { toOutlineBounds } from '#lib/geometry/outline-bounds.ts';
import type { ColumnType, ColumnTypes, RowOf } from './column-type.ts';

const number = 'number';
const BOX = {
  struct: { xmin: number, ymin: number, xmax: number, ymax: number },
} as const satisfies ColumnType;

/** The columns of a geometry that every row has, by the names that GeoParquet recommends. */
export const GEO_COLUMNS = { geometry: 'geometry', bbox: BOX } as const satisfies ColumnTypes;

/** The same where rows can be without. */
export const OPTIONAL_GEO_COLUMNS = {
  geometry: { nullable: 'geometry' },
  bbox: { nullable: BOX },
} as const satisfies ColumnTypes;

export type GeoRow = RowOf<typeof OPTIONAL_GEO_COLUMNS>;

/** A geometry with its box, by which engines leave out what lies elsewhere. */
export function toGeoRow(geometry: Geometry): RowOf<typeof GEO_COLUMNS> {
  const [xmin, ymin, xmax, ymax] = toOutlineBounds(geometry);
  return { geometry, bbox: { xmin, ymin, xmax, ymax } };
}

export const NO_GEOMETRY: GeoRow = { geometry: null, bbox: null };

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
