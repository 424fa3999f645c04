/** Reads an archive as the page does, and counts what is asked for; for the tests. */
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

export class CountingSource implements Source {
  requests = 0;
  bytes = 0;
  readonly #archive: Buffer;

  constructor(path: string) {
    this.#archive = readFileSync(path);
  }
  getKey(): string {
    return 'archive';
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    const asked = this.#archive.subarray(offset, offset + length);
    this.requests += 1;
    this.bytes += asked.length;
    return Promise.resolve({ data: Uint8Array.from(asked).buffer });
  }
}

/** Reads the lines of a layer in tile units; rings are closed. Null for a missing tile. */
export type TileReader = (
  z: number,
  x: number,
  y: number,
) => Promise<((layer: string) => readonly (readonly Position[])[]) | null>;

export function createTileReader(source: Source): TileReader {
  const archive = new PMTiles(source);
  return async (z, x, y) => {
    const found = await archive.getZxy(z, x, y);
    if (!found) return null;
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)));
    return (name) => {
      const layer = layers[name];
      const features = Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at));
      const lines = features.flatMap((feature) => feature?.loadGeometry() ?? []);
      return lines.map((line) => line.map((point): Position => [point.x, point.y]));
    };
  };
}
