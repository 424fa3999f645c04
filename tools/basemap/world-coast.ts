/** The land and the borders of Natural Earth 1:10m (public domain) as `world-atlas` packs them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toUnits, WORLD_UNITS } from './mercator.ts';
import { toShifted, toUnwrapped, type Line, type Polygon } from './rings.ts';
import { toStitched } from './stitch.ts';

/** Polygons without jumps, outer rings clockwise on the screen; borders lie inland. */
export interface Coast {
  readonly land: readonly Polygon[];
  readonly borders: readonly Line[];
}

/** A packed topology with its arcs in units, each without jumps. */
export function toUnitTopology<T extends Topology>({ type, objects, arcs, transform }: T): T {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const unwrapped = arcs.map((arc) => {
    let [lng, lat] = [0, 0];
    const positions = arc.map(([dx = 0, dy = 0]) => {
      [lng, lat] = [lng + dx, lat + dy];
      return toUnits([lng * scale[0] + translate[0], lat * scale[1] + translate[1]]);
    });
    return toUnwrapped(positions);
  });
  return { type, objects, arcs: unwrapped } as T;
}

/** A ring that runs once around the pole becomes three worlds of coast, closed below the map. */
function toClosed(ring: Position[]): Position[] {
  const [firstX = 0] = ring[0] ?? [];
  const width = (ring.at(-1)?.[0] ?? firstX) - firstX;
  if (Math.abs(width) < WORLD_UNITS / 2) return ring;
  const coast = [-1, 0, 1].flatMap((worlds) => toShifted(ring, worlds * width));
  const below = WORLD_UNITS * 1.05;
  const [startX = 0] = coast[0] ?? [];
  const [endX = 0] = coast.at(-1) ?? [];
  return [...coast, [endX, below], [startX, below], ...coast.slice(0, 1)];
}

/** Reads every coast and border there is, in units. */
export function readWorldCoast(): Coast {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  const world = toUnitTopology(JSON.parse(readFileSync(path, 'utf8')) as World);
  const land = feature(world, world.objects.land).features[0];
  if (land?.geometry.type !== 'MultiPolygon')
    throw new Error('world-atlas: land is no MultiPolygon');
  const polygons = land.geometry.coordinates.map((polygon) =>
    polygon.map((ring) => toClosed(toUnwrapped(ring))),
  );
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates;
  return { land: toStitched(polygons), borders: borders.map(toUnwrapped) };
}
