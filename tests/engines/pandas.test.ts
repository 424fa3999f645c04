import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { toCatalogueJson } from '#lib/exports/files/catalogue-json.ts';
import { toEventsGeoJson } from '#lib/exports/files/events-geojson.ts';
import { toExampleQueries } from '#lib/exports/parquet/example-queries.ts';
import { PARQUET_TYPE } from '#lib/exports/parquet-type.ts';
import { type ParquetFiles, writeParquetFiles } from '../fixtures/parquet-files.ts';
import { SAMPLE } from '../fixtures/sample.ts';

/** A Python that has pandas, pyarrow and GeoPandas. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

let files: ParquetFiles;
let server: Server;
let site: URL;

/** A host with the files of the data page, whose address is then known. */
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const name = /^\/map\/data\/(events|areas)\.parquet$/.exec(url ?? '')?.[1];
    if (name !== 'events' && name !== 'areas') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': PARQUET_TYPE }).end(readFileSync(files[name]));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/map/`);
  files = writeParquetFiles(SAMPLE, site);
});
afterAll(() => {
  server.close();
  rmSync(files.folder, { recursive: true });
});

/** Runs the query of the data page as it stands there, and then prints a value as JSON. */
async function runQuery(value: string): Promise<unknown> {
  const query = toExampleQueries(site).list.find(({ name }) => name === 'pandas');
  if (!query) throw new Error('found no query for pandas, expected one');
  const code = `${query.code}\nimport json\nprint(json.dumps(${value}))\n`;
  const { stdout } = await promisify(execFile)(PYTHON, ['-c', code]);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

describe('the query for pandas', { timeout: 120_000 }, () => {
  it('counts the events of each publisher as the catalogue has them', async () => {
    const cited = SAMPLE.events.flatMap(({ publications }) => [
      ...new Set(publications.map(({ publisher }) => publisher.name)),
    ]);
    const counts = new Map<string, number>();
    for (const name of cited) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(1);
    expect(await runQuery('counts.to_dict()')).toEqual(Object.fromEntries(counts));
  });

  it('gives GeoPandas the outlines of the GeoJSON', async () => {
    const { features } = toEventsGeoJson(SAMPLE, { toName: toMapName, site });
    const kinds = await runQuery(
      '[None if one is None else one.geom_type for one in drawn.geometry]',
    );
    expect(kinds).toEqual(features.map(({ geometry }) => geometry?.type ?? null));
    const first = features.findIndex(({ geometry }) => geometry?.type === 'MultiPolygon');
    const drawn = await runQuery(`drawn.geometry.iloc[${first}].__geo_interface__`);
    expect(drawn).toEqual(features[first]?.geometry);
    expect(await runQuery('drawn.crs.to_string()')).toBe('OGC:CRS84');
  });

  it('reads days as days, and lists as lists', async () => {
    const { events } = toCatalogueJson(SAMPLE);
    const days = await runQuery('[one and one.isoformat() for one in events["firstDay"]]');
    expect(days).toEqual(events.map(({ when }) => when.start.first));
    const services = await runQuery('[list(one) for one in events["services"]]');
    expect(services).toEqual(events.map((event) => event.services));
  });
});

it(
  'GeoPandas knows by itself where the geometry of both files is',
  { timeout: 60_000 },
  async () => {
    const code = [
      'import sys, json, geopandas',
      'tables = [geopandas.read_parquet(path) for path in sys.argv[1:]]',
      'print(json.dumps([[len(one), one.active_geometry_name, str(one.crs)] for one in tables]))',
    ].join('\n');
    const { stdout } = await promisify(execFile)(PYTHON, ['-c', code, files.events, files.areas]);
    expect(JSON.parse(stdout)).toEqual([
      [SAMPLE.events.length, 'geometry', 'OGC:CRS84'],
      [SAMPLE.areas.length, 'geometry', 'OGC:CRS84'],
    ]);
  },
);
