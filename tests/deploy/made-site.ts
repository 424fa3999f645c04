import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const HASH = '3f9a0c7be1d24865';
/** A file of 1000 bytes in which each byte tells its place. */
export const TILES = Buffer.from(Array.from({ length: 1000 }, (_, place) => place % 251));
export const TILES_PATH = '/_app/immutable/assets/atlas.CV8gIZQt.pmtiles';

const LONG = 'Tokyo, Busan, Guam, Okinawa. '.repeat(100);

/** Texts by path: one of each kind that the site has, and pages that the next versions have. */
export const TEXTS: Readonly<Record<string, string>> = {
  '/index.html': `<!doctype html><title>All events</title>${LONG}`,
  '/404.html': `<!doctype html><title>Not in this record</title>${LONG}`,
  '/favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${LONG}</desc></svg>`,
  '/robots.txt': 'User-agent: *',
  '/_app/version.json': '{"version":"1"}',
  '/_app/immutable/chunks/list.BIajGnlN.js': `export const text = '${LONG}';`,
  '/_app/immutable/assets/list.BIajGnlN.css': `/* ${LONG} */`,
  '/areas/hawaii/index.html': `<!doctype html><title>Hawaii</title>${LONG}`,
  '/events/2026-01-new/index.html': `<!doctype html><title>A new event</title>${LONG}`,
  '/events/older/index.html': `<!doctype html><title>An older event</title>${LONG}`,
  '/embed/index.html': `<!doctype html><title>The embed</title>${LONG}`,
  '/embed/events/2026-01-new/index.html': `<!doctype html><title>A new embed</title>${LONG}`,
  '/embed/events/older/index.html': `<!doctype html><title>An older embed</title>${LONG}`,
  '/data/index.html': `<!doctype html><title>Data</title>${LONG}`,
  '/data/events.csv': `id,title\n${LONG}`,
  '/data/areas.geojson': `{"type":"FeatureCollection","features":[],"note":"${LONG}"}`,
  '/data/catalogue.json': `{"note":"${LONG}"}`,
  '/data/events.parquet': `PAR1${LONG}PAR1`,
  '/feeds/all.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>${LONG}</title></feed>`,
  '/feeds/all.ics': `BEGIN:VCALENDAR\r\n${LONG}\r\nEND:VCALENDAR`,
  '/figures/index.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${LONG}</desc></svg>`,
  '/map/areas.json': `{"note":"${LONG}"}`,
  [`/map/index.${HASH}.arrow`]: `ARROW1${LONG}`,
  [`/map/rows/${HASH}.json`]: `{"note":"${LONG}"}`,
  [`/map/details/${HASH}.json`]: `{"note":"${LONG}"}`,
  [`/map/search/${HASH}.json`]: `{"note":"${LONG}"}`,
  '/site.webmanifest': '{"name":"Exercise Atlas"}',
};

/** What the build makes compressed copies of. */
const HAS_COPIES = /\.(?:html|js|json|css|svg|xml|wasm|txt)$/;

/** Writes the made site to a folder of its own, compressed copies and all; gives the folder. */
export function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-site-'));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, text] of Object.entries(TEXTS)) {
    write(path, text);
    if (!HAS_COPIES.test(path)) continue;
    write(`${path}.gz`, gzipSync(text));
    write(`${path}.br`, brotliCompressSync(text));
  }
  write(TILES_PATH, TILES);
  return folder;
}
