/**
 * Makes `static/land.json`: the land and the thin borders under the map, as GeoJSON that
 * MapLibre can draw across 180° (no ring jumps there; longitudes may run past ±180).
 * From Natural Earth 1:10m (public domain) as `world-atlas` packs it. Detail is kept where the
 * record lies and given up elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Square degrees: corners of the coast that span less are left out. */
const LEAST_CORNER = 0.0015;
/** How much coarser the coast is drawn outside the window. */
const COARSER_OUTSIDE = 20;
const WINDOW = { west: 88, east: 212, south: -15, north: 62 };
/** Where Web Mercator ends. */
const SOUTHERN_EDGE = -85.05;
const OUT_FILE = 'static/land.json';

function isInWindow([lng = 0, lat = 0]: Position): boolean {
  const east = lng < 0 ? lng + 360 : lng;
  return east > WINDOW.west && east < WINDOW.east && lat > WINDOW.south && lat < WINDOW.north;
}

function toRounded([lng = 0, lat = 0]: Position): Position {
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}

/** Follows a line across 180° without a jump, so that its longitudes may pass ±180. */
function toUnwrapped(line: Position[]): Position[] {
  let shift = 0;
  return line.map((position, index) => {
    const [lng = 0, lat = 0] = position;
    const step = lng - (line[index - 1]?.[0] ?? lng);
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [lng + shift, lat];
  });
}

/** Closes a ring that runs once around a pole along the edge of the map. */
function toClosed(ring: Position[]): Position[] {
  const [first = []] = ring;
  const [firstLng = 0] = first;
  const [lastLng = 0] = ring.at(-1) ?? [];
  if (Math.abs(firstLng - lastLng) < 180) return ring;
  return [...ring, [lastLng, SOUTHERN_EDGE], [firstLng, SOUTHERN_EDGE], first];
}

function readWorld(): World {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as World;
  const weight: typeof planarTriangleArea = (triangle) =>
    planarTriangleArea(triangle) / (isInWindow(triangle[1]) ? 1 : COARSER_OUTSIDE);
  const weighed = presimplify(world, weight);
  const simple = simplify(weighed, LEAST_CORNER);
  return filter(simple, filterWeight(simple, LEAST_CORNER * 2, ringWeight)) as World;

  /** Small islands are kept in the window and left out elsewhere. */
  function ringWeight(ring: Position[]): number {
    return ring.some(isInWindow) ? Infinity : LEAST_CORNER;
  }
}

function toLand(world: World): Feature<MultiPolygon> {
  const land = feature(world, world.objects.land).features[0];
  if (land?.geometry.type !== 'MultiPolygon')
    throw new Error('world-atlas: land is no MultiPolygon');
  const coordinates = land.geometry.coordinates.map((polygon) =>
    polygon.map((ring) => toClosed(toUnwrapped(ring)).map(toRounded)),
  );
  return {
    type: 'Feature',
    properties: { kind: 'land' },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function toBorders(world: World): Feature<MultiLineString> {
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
  const coordinates = borders.coordinates.map((line) => toUnwrapped(line).map(toRounded));
  return {
    type: 'Feature',
    properties: { kind: 'border' },
    geometry: { type: 'MultiLineString', coordinates },
  };
}

const world = readWorld();
const collection: FeatureCollection = {
  type: 'FeatureCollection',
  features: [toLand(world), toBorders(world)],
};
mkdirSync('static', { recursive: true });
writeFileSync(OUT_FILE, JSON.stringify(collection));
