import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { config } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DRAW_ORDER } from '../cartography/draw-order.ts';
import { PALETTES } from '../cartography/palette.ts';
import { openBasemap, type Basemap } from './basemap.ts';
import { toLandLayers } from './style/land-layers.ts';
import { SOURCES } from './style/sources.ts';

const archive = readFileSync('src/basemap/atlas.pmtiles');
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  vi.restoreAllMocks();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function open(host: string): Promise<Basemap> {
  return openBasemap({ archiveUrl: `${host}/atlas.pmtiles`, landUrl: `${host}/land.json` });
}

/** A host that serves byte ranges; `asked` collects the ranges that it is asked for. */
function serveRanges(asked: string[]): RequestListener {
  return ({ headers }, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    asked.push(headers.range ?? 'all');
    response.writeHead(206, { 'Content-Type': 'application/vnd.pmtiles' });
    response.end(archive.subarray(Number(from), Number(to) + 1));
  };
}

function loadTile(basemap: Basemap, tile: string): Promise<{ data: ArrayBuffer }> {
  if (basemap.kind !== 'tiles') throw new Error('expected tiles');
  const url = basemap.source.tiles?.[0]?.replace('{z}/{x}/{y}', tile) ?? '';
  const load = config.REGISTERED_PROTOCOLS['pmtiles'];
  return load?.({ url }, new AbortController()) as Promise<{ data: ArrayBuffer }>;
}

describe('a host that serves byte ranges', () => {
  it('gives tiles after one request, and then one request for each tile', async () => {
    const asked: string[] = [];
    const host = await serve(serveRanges(asked));
    const basemap = await open(host);
    expect(asked).toEqual(['bytes=0-16383']);
    expect(basemap).toEqual({
      kind: 'tiles',
      source: {
        type: 'vector',
        tiles: [`pmtiles://${host}/atlas.pmtiles/{z}/{x}/{y}`],
        minzoom: 0,
        maxzoom: 7,
        sparse: true,
      },
    });
    expect((await loadTile(basemap, '3/7/3')).data.byteLength).toBeGreaterThan(500);
    expect(asked).toHaveLength(2);
  });

  it('is not asked again when the map is made again', async () => {
    const asked: string[] = [];
    const host = await serve(serveRanges(asked));
    await open(host);
    await open(host);
    expect(asked).toHaveLength(1);
  });

  it('has no tile of zoom 6 outside the window, and says so as MapLibre expects', async () => {
    const basemap = await open(await serve(serveRanges([])));
    await expect(loadTile(basemap, '6/32/20')).rejects.toMatchObject({ status: 404 });
    await expect(loadTile(basemap, '6/56/25')).resolves.toBeDefined();
  });
});

describe('a host without them', () => {
  async function expectLand(host: string): Promise<void> {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const source = { type: 'geojson', data: `${host}/land.json`, maxzoom: 8, tolerance: 0.2 };
    expect(await open(host)).toEqual({ kind: 'land', source });
    expect(warn).toHaveBeenCalledOnce();
  }

  it('gives the plain land, and does not go on sending the archive', async () => {
    const chunks = 1000;
    let sent = 0;
    function* sendAll() {
      for (; sent < chunks; sent += 1) yield Buffer.alloc(65_536);
    }
    let host = '';
    const isWhole = new Promise<boolean>((resolve) => {
      const answer: RequestListener = (_, response) => {
        response.writeHead(200, { 'Content-Length': 65_536 * chunks });
        response.on('close', () => resolve(response.writableFinished));
        Readable.from(sendAll()).pipe(response);
      };
      void serve(answer).then((address) => (host = address));
    });
    await vi.waitUntil(() => host);
    await expectLand(host);
    expect(await isWhole).toBe(false);
    expect(sent).toBeLessThan(chunks);
  });

  it('gives the plain land where there is no archive', async () => {
    await expectLand(await serve((_, response) => response.writeHead(404).end('nothing here')));
  });

  it('gives the plain land where something else is served in its place', async () => {
    const page = Buffer.from('<!doctype html><title>Not found</title>'.padEnd(200));
    const headers = { 'Content-Length': page.length };
    await expectLand(await serve((_, response) => response.writeHead(200, headers).end(page)));
  });

  it('gives the plain land where nobody answers', async () => {
    const host = await serve((_, response) => response.destroy());
    await expectLand(host);
  });
});

describe.each(Object.entries(PALETTES))('in the %s palette', (_, palette) => {
  it.each<Basemap>([
    { kind: 'land', source: { type: 'geojson', data: 'https://atlas.example/land.json' } },
    {
      kind: 'tiles',
      source: {
        type: 'vector',
        tiles: ['pmtiles://https://atlas.example/atlas.pmtiles/{z}/{x}/{y}'],
        sparse: true,
      },
    },
  ])("the layers of $kind pass MapLibre's own validator, in draw order", ({ kind, source }) => {
    const layers = toLandLayers(palette, kind);
    const style = { version: 8 as const, sources: { [SOURCES.land]: source }, layers };
    expect(validateStyleMin(style)).toEqual([]);
    const ids = layers.map(({ id }) => id);
    expect(DRAW_ORDER.filter((id) => ids.includes(id))).toEqual(ids);
    expect(layers.every((layer) => 'source-layer' in layer === (kind === 'tiles'))).toBe(true);
  });
});
