import { HOLLOW_BANDS } from '../cartography/area-style.ts';
import type { MercatorBox } from '../cartography/extent.ts';
import type { AreaLabel } from '../cartography/labels/area-labels.ts';
import { isAboveLand } from '../cartography/draw-order.ts';
import type { Area, Medium } from '../domain/area.ts';
import { toShapedAreas } from '../geometry/area-shape.ts';
import { toMercator } from '../geometry/mercator.ts';
import { toPathData } from './path-data.ts';

/** An area as figures draw it, in the units of the Mercator world. */
export interface FigureArea {
  readonly id: string;
  readonly medium: Medium;
  /** Whether the area is drawn over the land, as airspace and land ranges are. */
  readonly isAbove: boolean;
  /** SVG path data of the rings, outermost first; a single ring has a sharp edge. */
  readonly rings: readonly string[];
  readonly marks: readonly (readonly [number, number])[];
}

/** The areas as figures draw them, larger ones first. */
export function toFigureAreas(areas: readonly Area[]): readonly FigureArea[] {
  return toShapedAreas(areas).map(({ area: { id, medium }, shape: { edge, marks } }) => ({
    id,
    medium,
    isAbove: isAboveLand(medium),
    rings: edge.map(toPathData),
    marks: marks.map(([lng = 0, lat = 0]) => {
      const [x, y] = toMercator([lng, lat]);
      return [Math.round(x), Math.round(y)] as const;
    }),
  }));
}

/** The SVG paths to draw of an area: its rings, or the bands between them if it is hollow. */
export function toDrawnPaths({ rings }: FigureArea, isHollow: boolean): readonly string[] {
  if (!isHollow) return rings;
  // Filled by the even-odd rule, the inner of two nested outlines is the hole of the outer.
  return HOLLOW_BANDS.flatMap(([outer, inner]) =>
    rings[inner] === undefined ? [] : [`${rings[outer]}${rings[inner]}`],
  );
}

/** Addresses and names of the links on the areas of a figure. */
export interface FigureLinks {
  readonly toHref: (id: string) => string;
  readonly toWords: (label: AreaLabel) => string;
}

type Place = readonly [number | string, number | string];

/** Converts positions to places in a figure: pixels, or shares such as `12%`. */
export interface FigureProjection {
  /** Position in degrees, longitude 0–360 and latitude. */
  readonly fromDegrees: (at: readonly [number, number]) => Place;
  readonly fromMercator: (at: readonly [number, number]) => Place;
}

/** A scale that patterns and lines are drawn for. */
export interface FigureScale {
  /** Name of the scale's patterns. */
  readonly name: string;
  /** Mercator units per pixel. */
  readonly unit: number;
}

/** The value of `viewBox` for a box of the Mercator world. */
export function toViewBox({ x, y, width, height }: MercatorBox): string {
  return [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
}
