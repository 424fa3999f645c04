import { WORLD_SIZE } from '../geometry/mercator.ts';

/** A length on a drawing of the Mercator world, which is true at one latitude alone. */
export interface ScaleBar {
  readonly km: number;
  readonly pixels: number;
  /** Degrees, a whole multiple of five. */
  readonly latitude: number;
}

/** Length of the equator on a sphere of the earth's mean radius, as for the soft edges. */
const EQUATOR_KM = 2 * Math.PI * 6371.0088;
const NICE_STEPS = [5, 2, 1] as const;
const LATITUDE_STEP = 5;

/** The largest of 1, 2, 5, 10, 20 … that is no more than `km`. */
function toNice(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return power * (NICE_STEPS.find((step) => step * power <= km) ?? 1);
}

/**
 * A bar of a round number of kilometres, no longer than `mostPixels`, near a latitude. `unit` is
 * Mercator units per pixel.
 */
export function toScaleBar(unit: number, latitude: number, mostPixels: number): ScaleBar {
  const near = Math.round(latitude / LATITUDE_STEP) * LATITUDE_STEP;
  const kmToPixel = (unit / WORLD_SIZE) * EQUATOR_KM * Math.cos((near * Math.PI) / 180);
  const km = toNice(mostPixels * kmToPixel);
  return { km, pixels: km / kmToPixel, latitude: near };
}
