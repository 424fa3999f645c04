/**
 * Joins polygons that Natural Earth cuts at 180° (Chukotka, Wrangel Island, three islands of Fiji),
 * so that no coast is drawn along the cut.
 */
import type { Position } from 'geojson';
import { WORLD_UNITS } from './mercator.ts';
import { isClosed, toShifted, type Line, type Polygon } from './rings.ts';

/** Units by which the ends of the two sides of a cut may differ: the packed data is rounded. */
const LEAST_GAP = 0.6;

/** A polygon whose outer ring runs along the cut, from `fromY` to `toY`. */
interface Cut {
  readonly polygon: Polygon;
  /** The ring without the inner points of the run, from the run's end around to its beginning. */
  readonly rest: readonly Position[];
  readonly fromY: number;
  readonly toY: number;
}

function isAtCut([x = 0]: Position): boolean {
  return Math.abs(Math.abs(x) - WORLD_UNITS / 2) < 1e-6;
}

function findCut(polygon: Polygon): Cut | null {
  const [outer = []] = polygon;
  if (!isClosed(outer)) return null;
  const open = outer.slice(0, -1);
  const start = open.findIndex((at, index) => isAtCut(at) && !isAtCut(open.at(index - 1) ?? at));
  if (start < 0) return null;
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const length = turned.findIndex((at) => !isAtCut(at));
  const [first = [], last = []] = [turned[0], turned[length - 1]];
  const [[, fromY = 0], [, toY = 0]] = [first, last];
  if (length < 2 || fromY === toY) return null;
  return { polygon, rest: [...turned.slice(length - 1), first], fromY, toY };
}

function isCounterpart(one: Cut, other: Cut): boolean {
  const gap = Math.max(Math.abs(one.fromY - other.toY), Math.abs(one.toY - other.fromY));
  return one.polygon !== other.polygon && gap < LEAST_GAP;
}

function join(one: Cut, other: Cut): Polygon {
  const [[oneX = 0] = [], [otherX = 0] = []] = [one.rest[0], other.rest[0]];
  const dx = Math.round((oneX - otherX) / WORLD_UNITS) * WORLD_UNITS;
  const [, ...holes] = one.polygon;
  const [, ...otherHoles] = other.polygon;
  const outer: Line = [...one.rest, ...toShifted(other.rest.slice(1, -1), dx)];
  return [
    [...outer, ...outer.slice(0, 1)],
    ...holes,
    ...otherHoles.map((hole) => toShifted(hole, dx)),
  ];
}

/** The polygons, with the two halves at each cut joined to one. */
export function toStitched(polygons: readonly Polygon[]): readonly Polygon[] {
  const cuts = polygons.flatMap((polygon) => findCut(polygon) ?? []);
  const parted = new Set<Polygon>();
  const joined: Polygon[] = [];
  for (const cut of cuts) {
    const other = cuts.find((one) => isCounterpart(cut, one) && !parted.has(one.polygon));
    if (!other || parted.has(cut.polygon)) continue;
    parted.add(cut.polygon).add(other.polygon);
    joined.push(join(cut, other));
  }
  return [...polygons.filter((polygon) => !parted.has(polygon)), ...joined];
}
