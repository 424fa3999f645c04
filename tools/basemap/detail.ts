/** Amounts of detail in which the coast is kept, by zoom and place. */
import type { Position } from 'geojson';
import { toUnits, WINDOW, WORLD_UNITS, type Box } from './mercator.ts';

/** Measures in units and square units of `mercator.ts`. */
export interface Detail {
  /** Corners of the coast that span less are left out. */
  readonly leastCorner: number;
  /** Islands and lakes smaller than this are left out. */
  readonly leastIsland: number;
  readonly leastLake: number;
  /** Box in which these measures hold; outside they grow with the distance. */
  readonly focus: Box;
  /** At this distance from the focus the measures are eight times as much. */
  readonly fallOff: number;
  readonly mostTimes: number;
}

function toBox(west: number, south: number, east: number, north: number): Box {
  const [minX = 0, minY = 0] = toUnits([west, north]);
  const [maxX = 0, maxY = 0] = toUnits([east, south]);
  return { minX, minY, maxX, maxY };
}

const WINDOW_BOX = toBox(WINDOW.west, WINDOW.south, WINDOW.east, WINDOW.north);

/** Detail of the figure, the fallback and zooms 0 to 3: the opening view in few bytes. */
export const FAR: Detail = {
  leastCorner: 18,
  leastIsland: 10,
  leastLake: 400,
  focus: toBox(118, 8, 208, 50),
  fallOff: 480,
  mostTimes: 1000,
};
/** Positions, in degrees, of small islands to keep: they orient the reader or have an area. */
export const KEPT_ISLANDS: readonly Position[] = [
  [141.32, 24.78], // Iwo To
  [122.99, 24.45], // Yonaguni
];

/** Detail of zooms 4 and 5: a unit is a pixel at zoom 5. */
export const MIDDLE: Detail = {
  leastCorner: 0.8,
  leastIsland: 0.3,
  leastLake: 12,
  focus: WINDOW_BOX,
  fallOff: 400,
  mostTimes: 16,
};
/** Detail of zooms 6 and 7, in the window alone: a unit is four pixels at zoom 7. */
export const NEAR: Detail = {
  leastCorner: 0.1,
  leastIsland: 0,
  leastLake: 4,
  focus: WINDOW_BOX,
  fallOff: 400,
  mostTimes: 16,
};

/** Factor by which the measures for corners and islands grow at a position. */
export function coarsenessAt([x = 0, y = 0]: Position, detail: Detail): number {
  const { minX, minY, maxX, maxY } = detail.focus;
  const middle = (minX + maxX) / 2;
  const apart = Math.abs(x - middle) % WORLD_UNITS;
  const dx = Math.max(0, Math.min(apart, WORLD_UNITS - apart) - (maxX - middle));
  const dy = Math.max(0, minY - y, y - maxY);
  return Math.min(detail.mostTimes, (1 + Math.hypot(dx, dy) / detail.fallOff) ** 3);
}
