import { booleanClockwise, kinks, lineString, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { OutlineFault } from './outline-fault.ts';

/** Limit, since the search for crossings takes time by the square of the positions. */
const MOST_POSITIONS = 2000;

/** Finds faults in one ring of sound positions: length, steps, closure, crossings, direction. */
export function checkRing(
  ring: Position[],
  path: OutlineFault['path'],
  isHole: boolean,
): OutlineFault[] {
  const count = `a ring of ${ring.length} positions`;
  if (ring.length < 4) {
    return [{ path, found: count, expected: 'at least 4, the last the same as the first' }];
  }
  if (ring.length > MOST_POSITIONS) {
    return [{ path, found: count, expected: `at most ${MOST_POSITIONS}: simplify the outline` }];
  }
  const faults = [...checkSteps(ring, path)];
  if (!isSame(ring[0], ring.at(-1))) {
    const found = `first ${JSON.stringify(ring[0])}, last ${JSON.stringify(ring.at(-1))}`;
    faults.push({
      path,
      found,
      expected: 'a closed ring: the last position the same as the first',
    });
  }
  // A ring that is open or jumps round the globe has misleading crossings and direction.
  return faults.length > 0 ? faults : checkTurn(ring, path, isHole);
}

function checkSteps(ring: Position[], path: OutlineFault['path']): OutlineFault[] {
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    if (!from) return [];
    if (isSame(from, to)) {
      const found = `${JSON.stringify(to)} twice in a row`;
      return [{ path: [...path, i], found, expected: 'each position once' }];
    }
    if (Math.abs((to[0] ?? 0) - (from[0] ?? 0)) <= 180) return [];
    return [
      {
        path: [...path, i],
        found: `an edge from longitude ${from[0]} to ${to[0]}`,
        expected: 'a MultiPolygon cut in two at 180 degrees (RFC 7946, section 3.1.9)',
      },
    ];
  });
}

function checkTurn(ring: Position[], path: OutlineFault['path'], isHole: boolean): OutlineFault[] {
  const [crossing] = kinks(polygon([ring])).features;
  if (crossing) {
    const at = crossing.geometry.coordinates.map((degrees) => Number(degrees.toFixed(3)));
    const found = `a ring that crosses or touches itself at ${JSON.stringify(at)}`;
    return [{ path, found, expected: 'a ring that does not' }];
  }
  const isClockwise = booleanClockwise(lineString(ring));
  if (isClockwise === isHole) return [];
  return [
    {
      path,
      found: `${isHole ? 'a hole' : 'an outer ring'} that runs ${isHole ? 'counter-' : ''}clockwise`,
      expected: `${isHole ? 'clockwise' : 'counter-clockwise'} (RFC 7946, section 3.1.6)`,
    },
  ];
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
