import { EXTENT_RATIOS, toShare, type MapExtent, type Margins } from './extent.ts';
import { fromMercator } from '../geometry/mercator.ts';

type Point = readonly [number, number];

/** Where an extent lies in the box around it, in pixels. */
interface ExtentRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Fits an extent into a box of that size: as large as its ratio and the margins allow, centred. */
export function fitExtent(
  { ratio: index }: MapExtent,
  width: number,
  height: number,
  { top, right, bottom, left }: Margins,
): ExtentRoom {
  const ratio = EXTENT_RATIOS[index] ?? 1;
  const room = { width: width - left - right, height: height - top - bottom };
  const fitted = Math.min(room.width, room.height * ratio);
  return {
    left: left + (room.width - fitted) / 2,
    top: top + (room.height - fitted / ratio) / 2,
    width: fitted,
    height: fitted / ratio,
  };
}

/** Converts a pixel of the box to longitude 0–360 and latitude in degrees. */
export function toPosition({ box }: MapExtent, room: ExtentRoom, [x, y]: Point): Point {
  return fromMercator([
    box.x + ((x - room.left) / room.width) * box.width,
    box.y + ((y - room.top) / room.height) * box.height,
  ]);
}

/** Converts longitude 0–360 and latitude in degrees to a pixel of the box. */
export function toPixel(extent: MapExtent, room: ExtentRoom, at: Point): Point {
  const [x, y] = toShare(extent, at);
  return [room.left + x * room.width, room.top + y * room.height];
}
