import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUnits, WORLD_UNITS } from './mercator.ts';
import { CountingSource, createTileReader } from './read-archive.ts';
import { EXTENT } from './tile-cutter.ts';
import { writeBasemap } from './write-basemap.ts';

const ASSETS = 'src/basemap';
const ARCHIVE = join(ASSETS, 'atlas.pmtiles');
const readTile = createTileReader(new CountingSource(ARCHIVE));

/** The tile of a longitude and latitude, and the place within it. */
function toTile(z: number, lng: number, lat: number) {
  const [x = 0, y = 0] = toUnits([lng, lat]);
  const size = WORLD_UNITS / 2 ** z;
  const column = ((x + WORLD_UNITS / 2) % WORLD_UNITS) / size;
  const [at, row] = [Math.floor(column), Math.floor(y / size)];
  return { x: at, y: row, within: [(column - at) * EXTENT, (y / size - row) * EXTENT] as const };
}

describe('the files of the base map', () => {
  let again = '';
  beforeAll(() => {
    again = mkdtempSync(join(tmpdir(), 'basemap-'));
    writeBasemap(again);
  }, 120_000);
  afterAll(() => rmSync(again, { recursive: true }));

  it.each(['atlas.pmtiles', 'land-path.txt', 'land.json'])(
    'has the same bytes in %s at every run (else: npm run assets)',
    (file) => {
      const made = readFileSync(join(again, file));
      expect(made.equals(readFileSync(join(ASSETS, file)))).toBe(true);
    },
  );

  it('has an archive of no more than 1 MB', () => {
    expect(statSync(ARCHIVE).size).toBeLessThan(1_000_000);
  });
});

describe('the first view', () => {
  /** The view of `fitBounds`: 118-208° E, 10-48° N beside a panel of 384 px, at 1920 x 1080. */
  const [west = 0, north = 0] = toUnits([118, 48]);
  const [east = 0, south = 0] = toUnits([208, 10]);
  const padding = 32;
  const unit = Math.max(
    (east - west) / (1536 - 2 * padding),
    (south - north) / (1080 - 2 * padding),
  );
  const zoom = Math.floor(Math.log2(WORLD_UNITS / unit / 512));

  it('asks for no more than 45 kB', async () => {
    const source = new CountingSource(ARCHIVE);
    const read = createTileReader(source);
    const size = WORLD_UNITS / 2 ** zoom;
    const middle = { x: (west + east) / 2, y: (north + south) / 2 };
    const from = Math.floor((middle.x - (768 + 384) * unit + WORLD_UNITS / 2) / size);
    const to = Math.floor((middle.x + 768 * unit + WORLD_UNITS / 2) / size);
    const top = Math.floor((middle.y - 540 * unit) / size);
    const bottom = Math.floor((middle.y + 540 * unit) / size);
    let tiles = 0;
    for (let x = from; x <= to; x++) {
      for (let y = top; y <= bottom; y++) {
        expect(await read(zoom, x % 2 ** zoom, y)).not.toBeNull();
        tiles += 1;
      }
    }
    expect(zoom).toBe(3);
    expect(tiles).toBeGreaterThanOrEqual(8);
    expect(source.requests).toBe(tiles + 1);
    expect(source.bytes).toBeLessThan(45_000);
  });
});

describe('land across 180°', () => {
  it.each([
    ['Chukotka', 3, 67],
    ['Chukotka', 5, 67],
    ['Wrangel Island', 5, 71.2],
    ['Taveuni, Fiji', 5, -16.85],
    ['Antarctica', 3, -84.5],
  ])('has no seam: %s at zoom %i', async (_, z, lat) => {
    const { y } = toTile(z, 180, lat);
    const left = (await readTile(z, 2 ** z - 1, y))?.('land') ?? [];
    const right = (await readTile(z, 0, y))?.('land') ?? [];
    expect(Math.max(...left.flat().map(([x = 0]) => x))).toBeGreaterThan(EXTENT);
    expect(Math.min(...right.flat().map(([x = 0]) => x))).toBeLessThan(0);
    // The coast of a small island may follow the edge for up to three pixels.
    const alongEdge = (edge: number, rings: typeof left) =>
      rings.flatMap((ring) =>
        ring.slice(1).filter(([x, y = 0], at) => {
          const [beforeX, beforeY = 0] = ring[at] ?? [];
          return x === edge && beforeX === edge && Math.abs(y - beforeY) > 12;
        }),
      );
    expect(alongEdge(EXTENT, left)).toEqual([]);
    expect(alongEdge(0, right)).toEqual([]);
  });
});

describe('islands', () => {
  it.each([
    ['Guam', 144.78, 13.45],
    ['Saipan', 145.75, 15.19],
    ['Iwo To', 141.32, 24.78],
    ['Tsushima', 129.3, 34.4],
    ['Fukue, Goto', 128.75, 32.7],
    ['Ulleungdo', 130.87, 37.5],
    ['Yonaguni', 122.99, 24.45],
  ])('shows %s at every zoom from 3 on', async (_, lng, lat) => {
    for (const z of [3, 4, 5, 6, 7]) {
      const { x, y, within } = toTile(z, lng, lat);
      const land = (await readTile(z, x, y))?.('land') ?? [];
      const least = 12 * 2 ** (z - 3);
      const near = land.flat().filter(([toX = 0, toY = 0]) => {
        return Math.abs(toX - within[0]) < least && Math.abs(toY - within[1]) < least;
      });
      expect(near.length, `zoom ${z}`).toBeGreaterThan(2);
    }
  });
});
