import type { Bounds } from '../domain/atlas-index.ts';
import { toCommonBounds } from '../geometry/bounds.ts';
import { fromMercator, toMercator, WORLD_SIZE } from '../geometry/mercator.ts';

/** Ratios of width to height that an extent can have; figure.css has a class for each. */
export const EXTENT_RATIOS = [0.5, 0.65, 0.8, 1, 1.3, 1.65, 2.2, 2.8] as const;

/** A box in the units of the Mercator world. */
export interface MercatorBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the world that both renderers bring into view: as large as fits, centred. */
export interface MapExtent {
  readonly box: MercatorBox;
  /** Index in `EXTENT_RATIOS`. */
  readonly ratio: number;
  /** The same box in degrees. */
  readonly bounds: Bounds;
}

/** An extent to bring into view, and whether a popup is open beside it. */
export interface ExtentView {
  readonly extent: MapExtent;
  readonly hasPopup: boolean;
}

/** Least width of an extent in degrees of longitude: a small area keeps its surroundings. */
const LEAST_WIDTH = 14;

/** Pixels between the extent and the edge of the map. */
export const EXTENT_MARGIN = 32;

/** Pixels from each edge of the map to the extent. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels: on a map of `leastWidth` or more, a strip of `width` is kept free for the popup. */
export const POPUP_ROOM = { leastWidth: 800, width: 388 } as const;

/** The margins on a map of that many pixels; the popup of a selection takes the right side. */
export function toMargins(width: number, hasPopup: boolean): Margins {
  const all = EXTENT_MARGIN;
  const right = hasPopup && width >= POPUP_ROOM.leastWidth ? all + POPUP_ROOM.width : all;
  return { top: all, right, bottom: all, left: all };
}

function toBox([west, south, east, north]: Bounds): MercatorBox {
  const [x, y] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const least = (LEAST_WIDTH / 360) * WORLD_SIZE;
  return toGrown({ x, y, width: right - x, height: bottom - y }, least, 0);
}

/** A box of at least this size around the same middle. */
function toGrown({ x, y, width, height }: MercatorBox, wide: number, high: number): MercatorBox {
  const [newWidth, newHeight] = [Math.max(width, wide), Math.max(height, high)];
  return {
    x: x - (newWidth - width) / 2,
    y: y - (newHeight - height) / 2,
    width: newWidth,
    height: newHeight,
  };
}

/** The smallest extent around one box or more that has one of the `EXTENT_RATIOS`. */
export function toExtent(boxes: readonly Bounds[]): MapExtent {
  const tight = toBox(toCommonBounds(boxes));
  const grown = EXTENT_RATIOS.map((ratio) =>
    toGrown(tight, tight.height * ratio, tight.width / ratio),
  );
  const sizes = grown.map(({ width, height }) => width * height);
  const ratio = sizes.indexOf(Math.min(...sizes));
  const box = grown[ratio] ?? tight;
  const [west, north] = fromMercator([box.x, box.y]);
  const [east, south] = fromMercator([box.x + box.width, box.y + box.height]);
  return { box, ratio, bounds: [west, south, east, north] };
}

/** A position in degrees as shares of an extent's width and height, from the top left. */
export function toShare(
  { box }: Pick<MapExtent, 'box'>,
  at: readonly [number, number],
): readonly [number, number] {
  const [x, y] = toMercator(at);
  return [(x - box.x) / box.width, (y - box.y) / box.height];
}
