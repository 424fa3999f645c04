/** Meridians and parallels, in units. */
import { toUnits, WORLD_UNITS } from './mercator.ts';
import type { Line } from './rings.ts';

const STEP_DEGREES = 10;

export function toGraticule(): readonly Line[] {
  const meridians = Array.from({ length: 360 / STEP_DEGREES }, (_, index): Line => {
    const [x = 0] = toUnits([index * STEP_DEGREES, 0]);
    return [
      [x, 0],
      [x, WORLD_UNITS],
    ];
  });
  const parallels = Array.from({ length: 160 / STEP_DEGREES + 1 }, (_, index): Line => {
    const [, y = 0] = toUnits([0, index * STEP_DEGREES - 80]);
    return [
      [-WORLD_UNITS, y],
      [2 * WORLD_UNITS, y],
    ];
  });
  return [...meridians, ...parallels];
}
