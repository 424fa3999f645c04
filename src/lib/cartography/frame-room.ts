import { FRAME_RATIOS, toShare, type Frame } from './frame.ts';
import { fromMercator } from '../geometry/mercator.ts';

type Point = readonly [number, number];

/** Where a figure's frame lies in the box around it; pixels. */
export interface FrameRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The frame in a box of that size: as large as its shape allows within the margin, in the middle. */
export function fitFrame(
  { ratio: index }: Frame,
  width: number,
  height: number,
  margin: number,
): FrameRoom {
  const ratio = FRAME_RATIOS[index] ?? 1;
  const room = { width: width - 2 * margin, height: height - 2 * margin };
  const fitted = Math.min(room.width, room.height * ratio);
  return {
    left: (width - fitted) / 2,
    top: (height - fitted / ratio) / 2,
    width: fitted,
    height: fitted / ratio,
  };
}

/** Pixel of the box to longitude 0–360 and latitude in degrees. */
export function toPosition({ box }: Frame, room: FrameRoom, [x, y]: Point): Point {
  return fromMercator([
    box.x + ((x - room.left) / room.width) * box.width,
    box.y + ((y - room.top) / room.height) * box.height,
  ]);
}

/** Longitude 0–360 and latitude in degrees to the pixel of the box. */
export function toPixel(frame: Frame, room: FrameRoom, at: Point): Point {
  const [x, y] = toShare(frame, at);
  return [room.left + x * room.width, room.top + y * room.height];
}
