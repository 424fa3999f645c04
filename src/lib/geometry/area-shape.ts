import { area as measureArea, bbox, centroid, polygon as toPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Area } from '../domain/area.ts';
import type { Bounds } from '../domain/atlas-index.ts';
import { findLabelPoint } from './label-point.ts';
import { toSoftEdge, type SoftEdge } from './soft-edge.ts';
import { toPacific } from './unwrap.ts';

/** The geometry from which an area is drawn. Degrees; longitudes 0–360. */
interface AreaShape {
  readonly outline: MultiPolygon;
  /** Nested outlines from the farthest to the nearest that the true edge may lie. */
  readonly edge: SoftEdge;
  readonly labelPoint: readonly [number, number];
  readonly bounds: Bounds;
  readonly squareKm: number;
  /** The middle of each part too small to see when zoomed out. */
  readonly marks: readonly Position[];
}

export interface ShapedArea {
  readonly area: Area;
  readonly shape: AreaShape;
}

/** Square kilometres below which a part of an outline gets a mark. */
const SMALL_PART = 2000;

function findMarks({ coordinates }: MultiPolygon): readonly Position[] {
  return coordinates
    .map((rings) => toPolygon(rings))
    .filter((part) => measureArea(part) < SMALL_PART * 1e6)
    .map((part) => centroid(part).geometry.coordinates);
}

/** Shapes by list of areas, computed once: they are slow to make and never change. */
const made = new WeakMap<readonly Area[], readonly ShapedArea[]>();

/** The areas with their shapes, largest first, so that the smaller are drawn on top. */
export function toShapedAreas(areas: readonly Area[]): readonly ShapedArea[] {
  const shaped = made.get(areas) ?? shapeAreas(areas);
  made.set(areas, shaped);
  return shaped;
}

function shapeAreas(areas: readonly Area[]): readonly ShapedArea[] {
  const measured = areas
    .map((area) => {
      const outline = toPacific(area.geometry);
      return { area, outline, squareKm: Math.round(measureArea(outline) / 1e6) };
    })
    .toSorted((a, b) => b.squareKm - a.squareKm);
  const labelPoints: (readonly [number, number])[] = [];
  return measured.map(({ area, outline, squareKm }, index) => {
    const [west, south, east, north] = bbox(outline);
    const smaller = measured.slice(index + 1).map((other) => other.outline);
    const labelPoint = findLabelPoint(outline, smaller, labelPoints);
    labelPoints.push(labelPoint);
    const bounds: Bounds = [west, south, east, north];
    const edge = toSoftEdge(outline, area.errorKm);
    const marks = findMarks(outline);
    return { area, shape: { outline, edge, labelPoint, bounds, squareKm, marks } };
  });
}
