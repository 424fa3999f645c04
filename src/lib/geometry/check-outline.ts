import type { Position } from 'geojson';
import { checkPolygon } from './check-polygon.ts';
import { checkPositions } from './check-positions.ts';
import { checkRing } from './check-ring.ts';
import { checkSize } from './check-size.ts';
import type { OutlineFault, OutlineRules } from './outline-fault.ts';

type Path = OutlineFault['path'];

/** Everything wrong with the geometry of an area: RFC 7946, and what it lets pass. */
export function checkOutline(geometry: unknown, rules: OutlineRules): OutlineFault[] {
  if (typeof geometry !== 'object' || geometry === null) {
    return [{ path: [], found: 'no geometry', expected: 'a Polygon or MultiPolygon' }];
  }
  const { type, coordinates, ...others } = geometry as Record<string, unknown>;
  const faults: OutlineFault[] = Object.keys(others).map((key) => ({
    path: [key],
    found: `a field ${JSON.stringify(key)}`,
    expected: 'only type and coordinates in a geometry',
  }));
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const found = typeof type === 'string' ? JSON.stringify(type) : 'no type';
    return [...faults, { path: ['type'], found, expected: 'Polygon or MultiPolygon' }];
  }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const pathOf = (i: number) => (type === 'Polygon' ? ['coordinates'] : ['coordinates', i]);
  if (!isFilledList(polygons)) return [...faults, emptyFault(['coordinates'], 'polygons')];

  const results = polygons.map((polygon, i) => checkRings(polygon, pathOf(i), rules));
  faults.push(...results.flatMap((result) => result.faults));
  const whole = results.flatMap((result) => (result.faults.length === 0 ? [result.rings] : []));
  // The size of half an outline says nothing.
  return whole.length === results.length ? [...faults, ...checkSize(whole, pathOf)] : faults;
}

function checkRings(polygon: unknown, path: Path, rules: OutlineRules) {
  if (!isFilledList(polygon)) return { faults: [emptyFault(path, 'rings')], rings: [] };
  const faults: OutlineFault[] = [];
  const rings: Position[][] = [];
  polygon.forEach((ring, i) => {
    const result = checkPositions(ring, [...path, i], rules);
    faults.push(...result.faults);
    if (!result.positions) return;
    faults.push(...checkRing(result.positions, [...path, i], i > 0));
    rings.push(result.positions);
  });
  // A hole can be held against its outer ring only where both can be trusted.
  return { faults: faults.length > 0 ? faults : checkPolygon(rings, path), rings };
}

function isFilledList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function emptyFault(path: Path, of: string): OutlineFault {
  return { path, found: 'no list or an empty one', expected: `a list of ${of}` };
}
