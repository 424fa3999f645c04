/** Makes the files of the base map. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAR, MIDDLE, NEAR, type Detail } from './detail.ts';
import { toGraticule } from './graticule.ts';
import { readLakes } from './lakes.ts';
import { toLandGeojson } from './land-geojson.ts';
import { toLandPath } from './land-path.ts';
import { WORLD_UNITS, type Box } from './mercator.ts';
import { toPmtiles } from './pmtiles-archive.ts';
import type { Polygon } from './rings.ts';
import { simplifyCoast, simplifyPolygons, toWholeCoast } from './simplify.ts';
import { cutTiles, type TileLayers } from './tile-cutter.ts';
import { readWorldCoast, type Coast } from './world-coast.ts';

const WORLD: Box = {
  minX: -WORLD_UNITS / 2,
  minY: 0,
  maxX: WORLD_UNITS / 2,
  maxY: WORLD_UNITS,
};

const LAYER_NAMES = ['graticule', 'land', 'lake', 'border'] as const;

const METADATA = {
  name: 'Exercise Atlas base map',
  description: 'Land, lakes, thin borders and a graticule',
  attribution: 'Natural Earth (public domain)',
  vector_layers: LAYER_NAMES.map((id) => ({ id, fields: {} })),
};

function toLayers({ land, borders }: Coast, lakes: readonly Polygon[], detail: Detail): TileLayers {
  const visible = simplifyPolygons(lakes, detail.leastLake, detail);
  const layers: Record<(typeof LAYER_NAMES)[number], TileLayers[string]> = {
    graticule: { polygons: [], lines: toGraticule() },
    land: { polygons: land, lines: [] },
    lake: { polygons: visible, lines: [] },
    border: { polygons: [], lines: borders },
  };
  return layers;
}

/** Writes `atlas.pmtiles`, `land-path.txt` and `land.json`: the same bytes at every run. */
export function writeBasemap(folder: string): void {
  const coast = readWorldCoast();
  const lakes = readLakes();
  const far = toWholeCoast(simplifyCoast(coast, FAR));
  const cut = (simple: Coast, detail: Detail, minZoom: number, maxZoom: number, within: Box) =>
    cutTiles(toLayers(simple, lakes, detail), { minZoom, maxZoom, within });
  const tiles = [
    ...cut(far, FAR, 0, 3, WORLD),
    ...cut(simplifyCoast(coast, MIDDLE), MIDDLE, 4, 5, WORLD),
    ...cut(simplifyCoast(coast, NEAR), NEAR, 6, 7, NEAR.focus),
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'atlas.pmtiles'), toPmtiles(tiles, METADATA));
  writeFileSync(join(folder, 'land-path.txt'), toLandPath(far.land));
  writeFileSync(join(folder, 'land.json'), JSON.stringify(toLandGeojson(far.land)));
}
