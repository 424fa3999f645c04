import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Area, Medium } from '../domain/area.ts';
import { toShapedAreas, type ShapedArea } from '../geometry/area-shape.ts';
import { toBand } from '../geometry/band.ts';
import { HOLLOW_BANDS } from './area-style.ts';
import { isAboveLand } from './draw-order.ts';

interface DrawnArea {
  readonly id: string;
  readonly medium: Medium;
  /** Whether the area is drawn over the land, as airspace and land ranges are. */
  readonly isAbove: boolean;
}

/** One ring of an area's soft edge, or one band of the area drawn hollow. */
interface DrawnRing extends DrawnArea {
  readonly form: 'ring' | 'band';
  /** 0 is the outermost. */
  readonly index: number;
  /** Number of rings, or of bands, that lie on each other in the area. */
  readonly count: number;
}

/** The areas as GeoJSON for the live map, larger ones first: longitudes 0–360 degrees. */
export interface AreaDrawing {
  readonly rings: FeatureCollection<MultiPolygon, DrawnRing>;
  readonly marks: FeatureCollection<Point, DrawnArea>;
}

function toDrawnArea({ id, medium }: Area): DrawnArea {
  return { id, medium, isAbove: isAboveLand(medium) };
}

function toRings(
  { area, shape: { edge } }: ShapedArea,
  canBeHollow: boolean,
): Feature<MultiPolygon, DrawnRing>[] {
  const drawn = toDrawnArea(area);
  const toFeature = (
    geometry: MultiPolygon,
    form: DrawnRing['form'],
    index: number,
    count: number,
  ): Feature<MultiPolygon, DrawnRing> => ({
    type: 'Feature',
    geometry,
    properties: { ...drawn, form, index, count },
  });
  const rings = edge.map((ring, index) => toFeature(ring, 'ring', index, edge.length));
  const bands = (canBeHollow ? HOLLOW_BANDS : []).flatMap(([outer, inner], index) => {
    const band = toBand(edge[outer], edge[inner]);
    return band ? [toFeature(band, 'band', index, HOLLOW_BANDS.length)] : [];
  });
  return [...rings, ...bands];
}

/** The areas' rings and marks, with bands only for areas of which `canBeHollow` is true. */
export function toAreaDrawing(
  areas: readonly Area[],
  canBeHollow: (id: string) => boolean = () => true,
): AreaDrawing {
  const shaped = toShapedAreas(areas);
  return {
    rings: {
      type: 'FeatureCollection',
      features: shaped.flatMap((one) => toRings(one, canBeHollow(one.area.id))),
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
