import { area, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { OutlineFault } from './outline-fault.ts';

const SQUARE_METRES_PER_KM2 = 1e6;
const SMALLEST_KM2 = 1;
const LARGEST_KM2 = 20e6;

/** Finds polygons too small to see, and outlines too large to mean a region. */
export function checkSize(
  polygons: Position[][][],
  pathOf: (polygon: number) => OutlineFault['path'],
): OutlineFault[] {
  const sizes = polygons.map((rings) => area(polygon(rings)) / SQUARE_METRES_PER_KM2);
  const slivers = sizes.flatMap((km2, i) => {
    const found = `a polygon of ${km2.toFixed(2)} km²`;
    const expected = `at least ${SMALLEST_KM2} km²`;
    return km2 < SMALLEST_KM2 ? [{ path: pathOf(i), found, expected }] : [];
  });
  const whole = sizes.reduce((sum, km2) => sum + km2, 0);
  if (whole <= LARGEST_KM2) return slivers;
  const millions = (km2: number) => `${(km2 / 1e6).toFixed(0)} million km²`;
  const found = `an outline of ${millions(whole)}`;
  const expected = `at most ${millions(LARGEST_KM2)}: an area of the map, not of the world`;
  return [...slivers, { path: [], found, expected }];
}
