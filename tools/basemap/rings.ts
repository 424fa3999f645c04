/** Rings and lines as lists of positions in the units of `mercator.ts`. */
import type { Position } from 'geojson';
import { WORLD_UNITS, type Box } from './mercator.ts';

export type Line = readonly Position[];
/** An outer ring and its holes; each ring's last position is its first. */
export type Polygon = readonly Line[];

/** The line continued across the edge of the world without a jump. */
export function toUnwrapped(line: Line): Position[] {
  let shift = 0;
  return line.map(([x = 0, y = 0], index) => {
    const step = x - (line[index - 1]?.[0] ?? x);
    if (step > WORLD_UNITS / 2) shift -= WORLD_UNITS;
    if (step < -WORLD_UNITS / 2) shift += WORLD_UNITS;
    return [x + shift, y];
  });
}

export function toShifted(line: Line, dx: number): Position[] {
  return line.map(([x = 0, y = 0]) => [x + dx, y]);
}

function isSame([x, y]: Position, [otherX, otherY]: Position): boolean {
  return x === otherX && y === otherY;
}

export function isClosed(line: Line): boolean {
  return isSame(line[0] ?? [], line.at(-1) ?? []);
}

/** The line in whole units, without points that then repeat the one before. */
export function toWhole(line: Line): Position[] {
  return line
    .map(([x = 0, y = 0]): Position => [Math.round(x), Math.round(y)])
    .filter((at, index, all) => index === 0 || !isSame(at, all[index - 1] ?? []));
}

/** Square units; positive for rings that run clockwise on the screen (y grows southwards). */
export function areaOf(ring: Line): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}

export function boxOf(lines: readonly Line[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const line of lines) {
    for (const position of line) {
      const x = position[0] ?? 0;
      const y = position[1] ?? 0;
      if (x < box.minX) box.minX = x;
      if (y < box.minY) box.minY = y;
      if (x > box.maxX) box.maxX = x;
      if (y > box.maxY) box.maxY = y;
    }
  }
  return box;
}

/**
 * The copies of the lines, a world apart, that reach between two meridians. Lines wider than the
 * world are returned as they are.
 */
export function toCopies(lines: readonly Line[], minX: number, maxX: number): Line[][] {
  const box = boxOf(lines);
  if (box.maxX - box.minX > WORLD_UNITS) return [[...lines]];
  return [-2, -1, 0, 1, 2]
    .map((worlds) => worlds * WORLD_UNITS)
    .filter((dx) => box.maxX + dx > minX && box.minX + dx < maxX)
    .map((dx) => lines.map((line) => toShifted(line, dx)));
}
