import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Area, Medium } from '../domain/area.ts';
import { toAreaShape } from '../geometry/area-shape.ts';
import { isAboveLand } from './draw-order.ts';

export interface DrawnArea {
  readonly id: string;
  readonly medium: Medium;
  /** Whether it lies over the land. */
  readonly isAbove: boolean;
}

/** What a renderer draws of the areas: outlines and marks, longitudes 0–360 degrees. */
export interface AreaDrawing {
  readonly outlines: FeatureCollection<MultiPolygon, DrawnArea>;
  readonly marks: FeatureCollection<Point, DrawnArea>;
}

/** Larger areas first, so that the smaller lie on top. */
export function toAreaDrawing(areas: readonly Area[]): AreaDrawing {
  const shapes = areas
    .map((area) => {
      const { id, medium } = area;
      return { shape: toAreaShape(area), properties: { id, medium, isAbove: isAboveLand(medium) } };
    })
    .toSorted((a, b) => b.shape.squareKm - a.shape.squareKm);
  return {
    outlines: {
      type: 'FeatureCollection',
      features: shapes.map(({ shape, properties }) => ({
        type: 'Feature',
        geometry: shape.outline,
        properties,
      })),
    },
    marks: {
      type: 'FeatureCollection',
      features: shapes.flatMap(({ shape, properties }) =>
        shape.marks.map((coordinates) => ({
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates },
          properties,
        })),
      ),
    },
  };
}
