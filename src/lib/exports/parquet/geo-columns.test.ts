import { booleanClockwise } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { createGeometryFinder } from '../event-geometry.ts';
import { NO_GEOMETRY, toGeoMetadata, toGeoRow } from './geo-columns.ts';

const findGeometry = createGeometryFinder(SAMPLE.areas);
const [event] = SAMPLE.events;
if (!event) throw new Error('found no event, expected one in the record');
const pairs = SAMPLE.areas.flatMap(({ id }) => SAMPLE.areas.map((other) => [id, other.id]));
const geometries = [
  ...SAMPLE.areas.map(({ geometry }) => geometry),
  ...pairs.flatMap((areas) => findGeometry({ ...event, areas }).geometry ?? []),
];

/** All outlines and holes of a geometry: each part's outline first. */
function listParts(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function toColumn(list: readonly (Geometry | null)[]): Record<string, unknown> {
  const rows = list.map((one) => (one === null ? NO_GEOMETRY : toGeoRow(one)));
  const metadata = JSON.parse(toGeoMetadata(rows)) as Record<string, unknown>;
  expect(metadata).toMatchObject({ version: '1.1.0', primary_column: 'geometry' });
  return (metadata['columns'] as { geometry: Record<string, unknown> }).geometry;
}

describe('the metadata of GeoParquet', () => {
  it('names the kinds of geometry that there are, and the box around all', () => {
    const point = { type: 'Point' as const, coordinates: [-157.95, 21.5] };
    const column = toColumn([null, point, ...SAMPLE.areas.map(({ geometry }) => geometry)]);
    expect(column['geometry_types']).toEqual(['MultiPolygon', 'Point', 'Polygon']);
    const positions = [point, ...SAMPLE.areas.map(({ geometry }) => geometry)].flatMap((one) =>
      one.type === 'Point' ? [one.coordinates] : listParts(one).flat(2),
    );
    const [lons, lats] = [
      positions.map(([lon = NaN]) => lon),
      positions.map(([, lat = NaN]) => lat),
    ];
    const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    expect(column['bbox']).toEqual(box);
  });

  it('names no box where nothing is drawn', () => {
    expect(toColumn([null])).toMatchObject({ encoding: 'WKB', geometry_types: [] });
    expect(toColumn([null])).not.toHaveProperty('bbox');
  });

  it('says that outlines run counterclockwise, which those of areas and events do', () => {
    expect(toColumn(geometries)).toMatchObject({ orientation: 'counterclockwise' });
    const parts = geometries.flatMap(listParts);
    expect(parts.length).toBeGreaterThan(geometries.length);
    for (const [outline = [], ...holes] of parts) {
      expect(booleanClockwise(outline)).toBe(false);
      expect(holes.every((hole) => booleanClockwise(hole))).toBe(true);
    }
  });
});

describe('the box of a row', () => {
  it('has the corners of the geometry', () => {
    const coordinates = [
      [
        [1, 2],
        [5, 2],
        [5, 4],
        [1, 2],
      ],
    ];
    expect(toGeoRow({ type: 'Polygon', coordinates }).bbox).toEqual({
      ...{ xmin: 1, ymin: 2, xmax: 5, ymax: 4 },
    });
  });

  it('has the whole width where the geometry is cut at 180°', () => {
    const square = (west: number) => [
      [
        [west, 0],
        [west + 2, 0],
        [west + 2, 1],
        [west, 1],
        [west, 0],
      ],
    ];
    const { bbox } = toGeoRow({ type: 'MultiPolygon', coordinates: [square(178), square(-180)] });
    expect(bbox).toEqual({ xmin: -180, ymin: 0, xmax: 180, ymax: 1 });
  });
});
