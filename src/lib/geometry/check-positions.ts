import type { Position } from 'geojson';
import type { OutlineFault, OutlineRules } from './outline-fault.ts';

interface PositionRule {
  readonly isBroken: (position: Position) => boolean;
  readonly expected: string;
}

const MOST_DECIMALS = 3;

/** Rules of range, in order: the first that a ring breaks explains its other wrong numbers. */
const RANGE_RULES: readonly PositionRule[] = [
  {
    isBroken: ([lon = 0, lat = 0]) => Math.abs(lon) > 360 || Math.abs(lat) > 360,
    expected: 'degrees of longitude and latitude; these look like metres of a projection',
  },
  {
    isBroken: ([lon = 0, lat = 0]) => Math.abs(lat) > 90 && Math.abs(lon) <= 90,
    expected: 'longitude first, then latitude; these look swapped',
  },
  {
    isBroken: ([lon = 0, lat = 0]) => lon > 180 && Math.abs(lat) <= 90,
    expected: 'longitudes from -180 to 180, not from 0 to 360: take 360 off',
  },
  {
    isBroken: ([lon = 0]) => Math.abs(lon) > 180,
    expected: 'longitudes from -180 to 180',
  },
  {
    isBroken: ([, lat = 0]) => Math.abs(lat) > 90,
    expected: 'latitudes from -90 to 90',
  },
];

const NULL_ISLAND: PositionRule = {
  isBroken: ([lon, lat]) => lon === 0 && lat === 0,
  expected: 'a place on the map: 0, 0 is what a missing position becomes',
};

const FALSE_PRECISION: PositionRule = {
  isBroken: (position) => position.some((degrees) => decimalsOf(degrees) > MOST_DECIMALS),
  expected: `at most ${MOST_DECIMALS} decimals (about 100 m) in an approximate outline`,
};

/** Checks a ring's positions; null, with faults, where they are no places on the globe. */
export function checkPositions(
  ring: unknown,
  path: OutlineFault['path'],
  { isPublished }: OutlineRules,
): { positions: Position[] | null; faults: OutlineFault[] } {
  if (!Array.isArray(ring)) {
    const found = JSON.stringify(ring) ?? 'nothing';
    return { positions: null, faults: [{ path, found, expected: 'a ring: a list of positions' }] };
  }
  const misshapen = ring.flatMap((position: unknown, i) => {
    const expected = shapeExpected(position);
    const found = JSON.stringify(position);
    return expected ? [{ path: [...path, i], found, expected }] : [];
  });
  if (misshapen.length > 0) return { positions: null, faults: misshapen };

  const positions = ring as Position[];
  const outOfRange = RANGE_RULES.flatMap((rule) => breaches(positions, rule, path))[0];
  if (outOfRange) return { positions: null, faults: [outOfRange] };
  const rules = isPublished ? [NULL_ISLAND] : [NULL_ISLAND, FALSE_PRECISION];
  return { positions, faults: rules.flatMap((rule) => breaches(positions, rule, path)) };
}

function shapeExpected(position: unknown): string | null {
  if (!Array.isArray(position)) return 'a position: [longitude, latitude]';
  if (position.length > 2) return 'longitude and latitude only, no altitude';
  const isNumbers = position.every((degrees) => Number.isFinite(degrees));
  return position.length === 2 && isNumbers ? null : 'two numbers: [longitude, latitude]';
}

/** One fault for a ring, at the first of the positions that break a rule. */
function breaches(positions: Position[], rule: PositionRule, path: OutlineFault['path']) {
  const broken = positions.filter((position) => rule.isBroken(position));
  const [first] = broken;
  if (!first) return [];
  const more = broken.length > 1 ? ` and ${broken.length - 1} more in this ring` : '';
  const found = JSON.stringify(first) + more;
  return [{ path: [...path, positions.indexOf(first)], found, expected: rule.expected }];
}

function decimalsOf(degrees: number): number {
  const text = String(degrees);
  return text.includes('e') ? Infinity : (text.split('.')[1]?.length ?? 0);
}
