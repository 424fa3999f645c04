import { PNG } from 'pngjs';

/** A decoded screenshot. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes to a pixel. */
  readonly data: Uint8Array;
}

export type Shift = readonly [x: number, y: number];

/** Pixels: how far a colour of one picture may stand from its place in the other. */
const REACH = 1;
/** Steps of 256 in each channel. */
const TOLERANCE = 16;
/** Pixels either way that are tried for the best fit. */
const SHIFTS = [-2, -1, 0, 1, 2] as const;

export function readPicture(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data };
}

function isAlike(a: Picture, at: number, b: Picture, bt: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const difference = (a.data[at + channel] ?? 0) - (b.data[bt + channel] ?? 0);
    if (Math.abs(difference) > TOLERANCE) return false;
  }
  return true;
}

function isFoundNear(a: Picture, b: Picture, x: number, y: number, [dx, dy]: Shift): boolean {
  const at = (y * a.width + x) * 4;
  for (let row = y + dy - REACH; row <= y + dy + REACH; row += 1) {
    for (let column = x + dx - REACH; column <= x + dx + REACH; column += 1) {
      const isInside = row >= 0 && row < b.height && column >= 0 && column < b.width;
      if (isInside && isAlike(a, at, b, (row * b.width + column) * 4)) return true;
    }
  }
  return false;
}

/** Share of the pixels whose colour is not found near their place in the other picture, moved by the shift. */
export function measureStrays(a: Picture, b: Picture, shift: Shift = [0, 0]): number {
  const rim = REACH + 2;
  let strays = 0;
  let all = 0;
  for (let y = rim; y < a.height - rim; y += 1) {
    for (let x = rim; x < a.width - rim; x += 1) {
      all += 1;
      if (!isFoundNear(a, b, x, y, shift)) strays += 1;
    }
  }
  return strays / all;
}

/** Land is warm, water is blue, whatever tint lies over them. */
function isLand({ data }: Picture, at: number): boolean {
  return (data[at] ?? 0) - (data[at + 2] ?? 0) > -8;
}

/** The shift at which the land of both pictures fits best, in each quarter of them. */
export function findBestShifts(a: Picture, b: Picture): readonly Shift[] {
  const halfWidth = Math.floor(a.width / 2);
  const halfHeight = Math.floor(a.height / 2);
  const shifts = SHIFTS.flatMap((dx) => SHIFTS.map((dy): Shift => [dx, dy]));
  const rim = Math.max(...SHIFTS);
  return [0, halfWidth].flatMap((left) =>
    [0, halfHeight].map((top) => {
      const misfits = shifts.map(([dx, dy]) => {
        let count = 0;
        for (let y = top + rim; y < top + halfHeight - rim; y += 1) {
          for (let x = left + rim; x < left + halfWidth - rim; x += 1) {
            const at = (y * a.width + x) * 4;
            const bt = ((y + dy) * b.width + x + dx) * 4;
            if (isLand(a, at) !== isLand(b, bt)) count += 1;
          }
        }
        return count;
      });
      return shifts[misfits.indexOf(Math.min(...misfits))] ?? [NaN, NaN];
    }),
  );
}
