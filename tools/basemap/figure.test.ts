import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { FIGURE_WORLD, toLandPath } from './land-path.ts';
import { toUnits, WORLD_UNITS } from './mercator.ts';
import { CountingSource, createTileReader } from './read-archive.ts';
import { EXTENT } from './tile-cutter.ts';

const path = readFileSync('src/basemap/land-path.txt', 'utf8');

/** Rings that an SVG renderer reads in a path of `m` and `z` alone. */
function readPath(text: string): Position[][] {
  let [x, y] = [0, 0];
  return [...text.matchAll(/m([^mz]*)z/g)].map(([, numbers = '']) => {
    const read = [...numbers.matchAll(/-?\d+/g)].map(Number);
    const ring: Position[] = [];
    for (let at = 0; at < read.length; at += 2) {
      [x, y] = [x + (read[at] ?? 0), y + (read[at + 1] ?? 0)];
      ring.push([x, y]);
    }
    [x, y] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
    return ring;
  });
}

type Edge = readonly [Position, Position];

function distanceTo([x = 0, y = 0]: Position, [[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge) {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = square === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

describe("the figure's land", () => {
  it('is one path of relative whole numbers, and small', () => {
    expect(path).toMatch(/^m-?\d+[ -][\d mz-]+z$/);
    expect(brotliCompressSync(path).length).toBeLessThanOrEqual(10_000);
  });

  it('lies in its world and has no ring of its size', () => {
    const rings = readPath(path);
    expect(rings.length).toBeGreaterThan(200);
    for (const [x = 0, y = 0] of rings.flat()) {
      expect(x >= FIGURE_WORLD.minX && x <= FIGURE_WORLD.maxX && y >= 0 && y <= WORLD_UNITS).toBe(
        true,
      );
    }
    const around: Position[] = [
      [0, 0],
      [WORLD_UNITS, 0],
      [WORLD_UNITS, WORLD_UNITS],
      [0, WORLD_UNITS],
      [0, 0],
    ];
    expect(() => toLandPath([[around]])).toThrow('wound the wrong way');
  });

  it.each([
    [2, 3],
    [3, 3.5],
  ])('is that of the tiles of zoom %i, to a pixel at %f', async (z, shownAt) => {
    const read = createTileReader(new CountingSource('src/basemap/atlas.pmtiles'));
    const size = WORLD_UNITS / 2 ** z;
    const pixel = WORLD_UNITS / (512 * 2 ** shownAt);
    const figure = readPath(path).flat();
    let compared = 0;
    for (let x = 2 ** z / 2; x < 2 ** z; x++) {
      for (let y = Math.floor(2 ** z / 4); y < 2 ** z / 2; y++) {
        const [minX, minY] = [x * size - WORLD_UNITS / 2, y * size];
        const toFigure = ([tileX = 0, tileY = 0]: Position): Position => [
          minX + (tileX * size) / EXTENT,
          minY + (tileY * size) / EXTENT,
        ];
        const isInTile = ([atX = 0, atY = 0]: Position) =>
          atX > minX && atX < minX + size && atY > minY && atY < minY + size;
        const rings = ((await read(z, x, y))?.('land') ?? []).map((ring) => ring.map(toFigure));
        const edges = rings.flatMap((ring) =>
          ring.slice(1).map((to, at): Edge => [ring[at] ?? to, to]),
        );
        for (const corner of figure.filter(isInTile)) {
          expect(Math.min(...edges.map((edge) => distanceTo(corner, edge)))).toBeLessThan(pixel);
          compared += 1;
        }
        for (const corner of rings.flat().filter(isInTile)) {
          const apart = figure.map(([atX = 0, atY = 0]) =>
            Math.hypot(atX - (corner[0] ?? 0), atY - (corner[1] ?? 0)),
          );
          expect(Math.min(...apart)).toBeLessThan(pixel);
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('the fallback', () => {
  const text = readFileSync('src/basemap/land.json', 'utf8');
  const { features } = JSON.parse(text) as FeatureCollection<MultiPolygon>;
  const rings = features.flatMap(({ geometry }) => geometry.coordinates.flat());

  it('is small', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(30_000);
  });

  it('never jumps, and is closed', () => {
    expect(rings.length).toBeGreaterThan(200);
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      const steps = ring.slice(1).map(([lng = 0], at) => Math.abs(lng - (ring[at]?.[0] ?? 0)));
      const isPole = ring.some(([, lat = 0]) => lat < -85);
      expect(Math.max(...steps)).toBeLessThanOrEqual(isPole ? 360 : 120);
    }
  });

  it("has the figure's corners where the record lies", () => {
    const isWhole = ([lng = 0, lat = 0]: Position) => {
      const [x = 0, y = 0] = toUnits([lng, lat]);
      return Math.abs(x - Math.round(x)) < 0.25 && Math.abs(y - Math.round(y)) < 0.45;
    };
    const focus = rings
      .flat()
      .filter(([lng = 0, lat = 0]) => lng > 118 && lng < 208 && lat > 0 && lat < 50);
    expect(focus.length).toBeGreaterThan(1000);
    expect(focus.filter(isWhole).length).toBe(focus.length);
  });
});
