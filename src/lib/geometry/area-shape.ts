import { area as measureArea, bbox, centroid, polygon as toPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Area } from '../domain/area.ts';
import { toPacific } from './unwrap.ts';

/** What drawing an area takes beside its outline. Longitudes 0–360 degrees. */
export interface AreaShape {
  readonly outline: MultiPolygon;
  /** The point deepest inside the largest part: its label and badge stand there. */
  readonly labelPoint: readonly [number, number];
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly squareKm: number;
  /** The middle of each part too small to see when zoomed out. */
  readonly marks: readonly Position[];
}

/** Square kilometres: a smaller part gets a mark. */
const SMALL_PART = 2000;

/** Degrees: how near to the deepest point is near enough for a label. */
const LABEL_PRECISION = 0.02;

function measurePart(rings: Position[][]): number {
  return measureArea({ type: 'Polygon', coordinates: rings });
}

function findLabelPoint({ coordinates }: MultiPolygon): readonly [number, number] {
  const largest = coordinates.toSorted((a, b) => measurePart(b) - measurePart(a))[0] ?? [];
  const [lng, lat] = polylabel(largest as [number, number][][], LABEL_PRECISION);
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}

function findMarks({ coordinates }: MultiPolygon): readonly Position[] {
  return coordinates
    .filter((rings) => measurePart(rings) < SMALL_PART * 1e6)
    .map((rings) => centroid(toPolygon(rings)).geometry.coordinates);
}

export function toAreaShape({ geometry }: Pick<Area, 'geometry'>): AreaShape {
  const outline = toPacific(geometry);
  const [west, south, east, north] = bbox(outline);
  return {
    outline,
    labelPoint: findLabelPoint(outline),
    bounds: [west, south, east, north],
    squareKm: Math.round(measureArea(outline) / 1e6),
    marks: findMarks(outline),
  };
}

/** The box around several boxes: west, south, east, north in degrees, longitudes 0–360. */
export function toCommonBounds(
  boxes: readonly AreaShape['bounds'][],
): readonly [number, number, number, number] {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
