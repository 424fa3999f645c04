import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import { placeAllNames } from '#lib/cartography/labels/extent-labels.ts';
import { fitExtent, toPixel, toPosition } from '#lib/cartography/fit-extent.ts';
import { toExtent, toMargins, type MapExtent, type MercatorBox } from '#lib/cartography/extent.ts';
import { toSpread } from '#lib/cartography/labels/label-shifts.ts';
import type { PlacedName } from '#lib/cartography/labels/name-placing.ts';
import type { PlaceLabel } from '#lib/cartography/labels/place-labels.ts';
import { toScaleBar, type ScaleBar } from '#lib/cartography/scale-bar.ts';
import type { AtlasIndex, Bounds } from '#lib/domain/atlas-index.ts';
import { WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { SHEET } from './print-style.ts';

type Point = readonly [number, number];

/** Positions on the map of a print figure, in pixels from the map's top left corner. */
export interface PrintMap {
  /** The part of the world in view: the extent and the margins around it. */
  readonly box: MercatorBox;
  /** Mercator units per pixel. */
  readonly unit: number;
  /** Labels whose points lie well inside the map. */
  readonly labels: readonly AreaLabel[];
  readonly names: readonly PlacedName[];
  readonly scaleBar: ScaleBar;
  readonly toPlace: (at: Point) => Point;
  readonly toMarkPlace: (at: Point) => Point;
}

/** Least pixels from a label's point to the map's edge. */
const EDGE = 20;
const LONGEST_BAR = 180;

const KM_PER_DEGREE = 111.2;
/** Share of an area's width and height that is added on each side, beyond its soft edge. */
const SURROUNDINGS = 0.05;
/** Least height in degrees of latitude: a small area keeps its surroundings. */
const LEAST_HEIGHT = 17;

function toRoomy([west, south, east, north]: Bounds, errorKm: number): Bounds {
  const error = errorKm / KM_PER_DEGREE;
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = error * stretch + SURROUNDINGS * (east - west);
  const high = Math.max(
    error + SURROUNDINGS * (north - south),
    (LEAST_HEIGHT - (north - south)) / 2,
  );
  return [west - wide, south - high, east + wide, north + high];
}

/** The extent of a print figure: all areas, or the selected with their surroundings. */
export function toPrintExtent(index: AtlasIndex, selected: readonly string[]): MapExtent {
  const boxes = index.areas
    .filter(({ id }) => selected.includes(id))
    .map(({ bounds, errorKm }) => toRoomy(bounds, errorKm));
  return toExtent(boxes.length > 0 ? boxes : [index.bounds]);
}

function round([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

export function toPrintMap(
  extent: MapExtent,
  areas: readonly AreaLabel[],
  places: readonly PlaceLabel[] = [],
): PrintMap {
  const { width, height } = SHEET.map;
  const room = fitExtent(extent, width, height, toMargins(width, false));
  const unit = extent.box.width / room.width;
  const box: MercatorBox = {
    x: extent.box.x - room.left * unit,
    y: extent.box.y - room.top * unit,
    width: width * unit,
    height: height * unit,
  };
  const toPlace = (at: Point) => round(toPixel(extent, room, at));
  const pixelsPerDegree = WORLD_SIZE / 360 / unit;
  const all = toSpread(areas, pixelsPerDegree);
  const labels = all.filter(({ at }) => {
    const [x, y] = toPlace(at);
    return x > EDGE && x < width - EDGE && y > EDGE && y < height - EDGE;
  });
  const toAt = (at: Point) => {
    const [x, y] = toPlace(at);
    return [x / width, y / height] as const;
  };
  const drawing = {
    size: { width, height, textSize: SHEET.nameSize, margin: -8 },
    pixelsPerDegree,
    toAt,
  };
  const isHidden = (id: string) =>
    all.some((one) => one.id === id) && !labels.some((one) => one.id === id);
  // Names avoid the marks of all areas: one with its label out of view may have marks in view.
  const names = placeAllNames({ areas: all, places }, drawing).filter(({ id }) => !isHidden(id));
  const [, latitude] = toPosition(extent, room, [width / 2, height / 2]);
  return {
    box,
    unit,
    labels,
    names,
    scaleBar: toScaleBar(unit, latitude, LONGEST_BAR),
    toPlace,
    toMarkPlace: ([x, y]) => round([(x - box.x) / unit, (y - box.y) / unit]),
  };
}
