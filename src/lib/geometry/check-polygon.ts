import { booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { OutlineFault } from './outline-fault.ts';

/** Finds holes that reach outside their outer ring. Each ring has passed `checkRing`. */
export function checkPolygon(rings: Position[][], path: OutlineFault['path']): OutlineFault[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  return holes.flatMap((hole, i) => {
    const isInside = hole.every((position) => booleanPointInPolygon(position, polygon([outer])));
    if (isInside && kinks(polygon([outer, hole])).features.length === 0) return [];
    const found = 'a hole that reaches outside';
    return [{ path: [...path, i + 1], found, expected: 'a hole within its outer ring' }];
  });
}
