/** Cuts shapes into vector tiles. */
import { clipLine, clipRing, isApart } from './clip.ts';
import { WORLD_UNITS, type Box } from './mercator.ts';
import { toCopies, type Line, type Polygon } from './rings.ts';
import { encodeTile } from './encode-tile.ts';

/** Steps of the grid across a tile: one is a quarter of a pixel. */
export const EXTENT = 2048;
/** Share of a tile by which it reaches beyond its edge, so that lines are whole there. */
const BUFFER = 1 / 64;

/** Content of one layer of the tiles: polygons or lines, in units. */
export interface Shapes {
  readonly polygons: readonly Polygon[];
  readonly lines: readonly Line[];
}
export type TileLayers = Readonly<Record<string, Shapes>>;

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Mapbox Vector Tile, not compressed; empty where nothing is drawn. */
  readonly bytes: Uint8Array;
}

/** The box of a tile. Column 0 begins at 180°, which is half a world before 0 in units. */
function toTileBox(z: number, x: number, y: number, buffer = 0): Box {
  const size = WORLD_UNITS / 2 ** z;
  const [minX, minY] = [x * size - WORLD_UNITS / 2, y * size];
  const margin = size * buffer;
  return {
    minX: minX - margin,
    minY: minY - margin,
    maxX: minX + size + margin,
    maxY: minY + size + margin,
  };
}

function toShiftedBox({ minX, minY, maxX, maxY }: Box, dx: number): Box {
  return { minX: minX + dx, minY, maxX: maxX + dx, maxY };
}

function clipShapes({ polygons, lines }: Shapes, box: Box): Shapes {
  return {
    polygons: polygons
      .map((polygon) => polygon.flatMap((ring) => clipRing(ring, box)))
      .filter(({ length }) => length > 0),
    lines: lines.flatMap((line) => clipLine(line, box)),
  };
}

function mapLayers(layers: TileLayers, change: (shapes: Shapes) => Shapes): TileLayers {
  return Object.fromEntries(Object.entries(layers).map(([name, shapes]) => [name, change(shapes)]));
}

function toWorldCopies({ polygons, lines }: Shapes): Shapes {
  const { minX, maxX } = toTileBox(0, 0, 0, BUFFER);
  return {
    polygons: polygons.flatMap((polygon) => toCopies(polygon, minX, maxX)),
    lines: lines.flatMap((line) => toCopies([line], minX, maxX).flat()),
  };
}

/** Every tile from one zoom to another that lies in the box, empty ones too. */
export function cutTiles(
  layers: TileLayers,
  { minZoom, maxZoom, within }: { minZoom: number; maxZoom: number; within: Box },
): readonly Tile[] {
  const tiles: Tile[] = [];
  function cut(above: TileLayers, z: number, x: number, y: number): void {
    const box = toTileBox(z, x, y);
    if ([0, WORLD_UNITS].every((dx) => isApart(toShiftedBox(box, dx), within))) return;
    const here = mapLayers(above, (shapes) => clipShapes(shapes, toTileBox(z, x, y, BUFFER)));
    if (z >= minZoom) tiles.push({ z, x, y, bytes: encodeTile(here, box, EXTENT) });
    if (z === maxZoom) return;
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      cut(here, z + 1, x * 2 + dx, y * 2 + dy);
  }
  cut(mapLayers(layers, toWorldCopies), 0, 0, 0);
  return tiles;
}
