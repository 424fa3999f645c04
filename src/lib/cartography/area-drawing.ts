import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Area, Medium } from '../domain/area.ts';
import { toShapedAreas } from '../geometry/area-shape.ts';
import { isAboveLand } from './draw-order.ts';

export interface DrawnArea {
  readonly id: string;
  readonly medium: Medium;
  /** Whether it lies over the land. */
  readonly isAbove: boolean;
}

/** What a renderer draws of the areas, larger ones first: longitudes 0–360 degrees. */
export interface AreaDrawing {
  readonly outlines: FeatureCollection<MultiPolygon, DrawnArea>;
  readonly marks: FeatureCollection<Point, DrawnArea>;
}

function toDrawnArea({ id, medium }: Area): DrawnArea {
  return { id, medium, isAbove: isAboveLand(medium) };
}

export function toAreaDrawing(areas: readonly Area[]): AreaDrawing {
  const shaped = toShapedAreas(areas);
  return {
    outlines: {
      type: 'FeatureCollection',
      features: shaped.map(({ area, shape: { outline } }) => ({
        type: 'Feature',
        geometry: outline,
        properties: toDrawnArea(area),
      })),
    },
    marks: {
      type: 'FeatureCollection',
      features: shaped.flatMap(({ area, shape: { marks } }) =>
        marks.map((coordinates) => ({
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates },
          properties: toDrawnArea(area),
        })),
      ),
    },
  };
}
