/** Side of the square world in Web Mercator, in the units that figures are drawn in. */
export const WORLD_SIZE = 16384;

type Point = readonly [number, number];

/**
 * Web Mercator: longitude and latitude in degrees to x eastwards from 0° and y southwards from
 * 85.0511° N. Longitudes run on past 180°.
 */
export function toMercator([lng, lat]: Point): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(lng / 360) * WORLD_SIZE, y * WORLD_SIZE];
}

/** The inverse of `toMercator`, to longitude and latitude in degrees. */
export function fromMercator([x, y]: Point): Point {
  const turn = Math.PI * (1 - (2 * y) / WORLD_SIZE);
  return [(x / WORLD_SIZE) * 360, (Math.atan(Math.sinh(turn)) * 180) / Math.PI];
}
