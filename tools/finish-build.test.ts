import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { listSiteFiles } from './site/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-finish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toSvg = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="${color}"/></svg>`;

/** A site as the build leaves it: figures with and without a picture, and files of many kinds. */
const SITE: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Atlas</title>'.repeat(20),
  'figures/index.svg': toSvg('red'),
  'figures/areas/hawaii.svg': toSvg('green'),
  'figures/series/rimpac.svg': toSvg('blue'),
  'figures/events/2030-01-of-two-areas.svg': toSvg('white'),
  'data/areas.geojson': '{"type":"FeatureCollection"}'.repeat(9),
  'feeds/all.ics': 'BEGIN:VCALENDAR\r\n'.repeat(9),
  'feeds/all.atom': '<feed/>'.repeat(9),
  'map/tiles.pmtiles': 'PMTiles',
  'events/older/index.html': '<!doctype html><title>Older</title>'.repeat(20),
  'events/2030-01-of-two-areas/index.html': '<!doctype html><title>One</title>'.repeat(20),
  'embed/events/2030-01-of-two-areas/index.html': '<!doctype html><title>It</title>'.repeat(20),
};
/** Pages that have no copy for programs that take gzip alone. */
const EVENT_PAGES: readonly string[] = [
  'events/2030-01-of-two-areas/index.html',
  'embed/events/2030-01-of-two-areas/index.html',
];

function write(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

function finish(site: string, env: Readonly<Record<string, string>>): string {
  const args = ['tsx', 'tools/finish-build.ts', site];
  const run = spawnSync('npx', args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return run.stdout;
}

function readSite(site: string): ReadonlyMap<string, string> {
  const paths = listSiteFiles(site);
  return new Map(paths.map((path) => [path.slice(site.length), readFileSync(path, 'base64')]));
}

describe('the end of a build', { timeout: 120_000 }, () => {
  const BUILD_CACHE = join(folder, 'cache');
  const clean = write('clean', SITE);
  const said = finish(clean, { BUILD_CACHE: 'off', PRECOMPRESS: 'on' });
  const ofClean = readSite(clean);

  it('draws the pictures that there are to be', () => {
    for (const name of ['index', 'areas/hawaii', 'series/rimpac']) {
      const picture = PNG.sync.read(readFileSync(join(clean, `figures/${name}.png`)));
      expect([picture.width, picture.height]).toEqual([80, 60]);
    }
    expect([...ofClean.keys()]).not.toContain('/figures/events/2030-01-of-two-areas.png');
  });

  it('writes compressed copies that hold the same, of all that grows smaller', () => {
    for (const [file, text] of Object.entries(SITE)) {
      const path = join(clean, file);
      if (file.endsWith('.pmtiles')) continue;
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
      if (EVENT_PAGES.includes(file)) expect(existsSync(`${path}.gz`)).toBe(false);
      else expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
    }
    const copies = [...ofClean.keys()].filter((path) => /\.(png|pmtiles)\.(br|gz)$/.test(path));
    expect(copies).toEqual([]);
  });

  it('says how many files and bytes there are, with copies and without', () => {
    const plain = [...ofClean.keys()].filter((path) => !/\.(br|gz)$/.test(path)).length;
    expect(said).toContain(`holds ${plain} files, `);
    expect(said).toContain(`with compressed copies ${ofClean.size} files, `);
  });

  it('comes out the same from the cache, and makes anew only what changed', () => {
    const first = write('first', SITE);
    finish(first, { BUILD_CACHE, PRECOMPRESS: 'on' });
    const changed = { ...SITE, 'figures/areas/hawaii.svg': toSvg('black') };
    const again = finish(write('second', changed), { BUILD_CACHE, PRECOMPRESS: 'on' });
    expect(again).toContain('Pictures: 1 made, 2 reused');
    expect(again).toMatch(/Compressed copies: 2 made, 18 reused/);
    const third = write('third', changed);
    finish(third, { BUILD_CACHE: 'off', PRECOMPRESS: 'on' });
    expect(readSite(first)).toEqual(ofClean);
    expect(readSite(join(folder, 'second'))).toEqual(readSite(third));
    expect(readSite(third)).not.toEqual(ofClean);
  });

  it('writes no copy where it is not to', () => {
    const site = write('plain', SITE);
    const words = finish(site, { BUILD_CACHE, PRECOMPRESS: 'off' });
    expect([...readSite(site).keys()].filter((path) => /\.(br|gz)$/.test(path))).toEqual([]);
    expect(words).not.toContain('compressed');
  });

  it('names the figure that cannot be drawn, and fails', () => {
    const site = write('broken', { 'figures/index.svg': '<svg' });
    const env = { ...process.env, BUILD_CACHE: 'off' };
    const run = spawnSync('npx', ['tsx', 'tools/finish-build.ts', site], { env, encoding: 'utf8' });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('figures/index.svg');
  });
});
