import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { describeAddresses } from './address-promises.ts';
import { describeCompression } from './compression-promises.ts';
import { HASH, TEXTS, TILES, TILES_PATH } from './made-site.ts';

/** What a host of the made site is, and what of it a test cannot know beforehand. */
export interface Host {
  readonly port: number;
  /** The compressed copies that it serves. */
  readonly encodings: readonly string[];
}

export type FindHost = () => Host;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const PAGES = 'public, max-age=0, must-revalidate';
const FILES = 'public, max-age=300, must-revalidate';

const TYPES = [
  ['/', 'text/html; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json'],
  ['/data/events.csv', 'text/csv; charset=utf-8'],
  ['/data/areas.geojson', 'application/geo+json'],
  ['/data/catalogue.json', 'application/json'],
  ['/data/events.parquet', 'application/vnd.apache.parquet'],
  ['/feeds/all.atom', 'application/atom+xml'],
  ['/feeds/all.ics', 'text/calendar; charset=utf-8'],
  [`/map/index.${HASH}.arrow`, 'application/vnd.apache.arrow.file'],
  ['/_app/immutable/chunks/list.BIajGnlN.js', 'text/javascript; charset=utf-8'],
  ['/_app/immutable/assets/list.BIajGnlN.css', 'text/css; charset=utf-8'],
  [TILES_PATH, 'application/vnd.pmtiles'],
] as const;

const CACHING = [
  ['/', PAGES],
  ['/areas/hawaii/', PAGES],
  ['/events/2020-07-old/', PAGES],
  ['/_app/version.json', PAGES],
  ['/map/areas.json', PAGES],
  ['/data/events.csv', PAGES],
  ['/feeds/all.ics', FILES],
  ['/figures/index.svg', FILES],
  [TILES_PATH, IMMUTABLE],
  ['/_app/immutable/chunks/list.BIajGnlN.js', IMMUTABLE],
  [`/map/index.${HASH}.arrow`, IMMUTABLE],
  [`/map/rows/${HASH}.json`, IMMUTABLE],
  [`/map/details/${HASH}.json`, IMMUTABLE],
  [`/map/search/${HASH}.json`, IMMUTABLE],
] as const;

/** Ranges, with the first and the last byte that answer them. */
const RANGES = [
  ['bytes=0-0', 0, 0],
  ['bytes=100-299', 100, 299],
  ['bytes=990-', 990, 999],
  ['bytes=990-5000', 990, 999],
  ['bytes=-500', 500, 999],
  ['bytes=-5000', 0, 999],
] as const;

/** Headers that are no range of bytes: answered with the whole file, or refused. */
const NO_RANGES = [
  'bytes=300-100',
  'bytes=a-b',
  'bytes=',
  'lines=1-2',
  'bytes=--5',
  '-',
  'bytes=1',
];

const CROSS_ORIGIN = Object.keys(TEXTS)
  .filter((path) => /^\/(?:_app|data|feeds|figures|map)\//.test(path))
  .map((path) => path.replace(/index\.html$/, ''));

/** Says what every host of the site has to answer, whatever it runs on. */
export function describePromises(findHost: FindHost): void {
  const get = (path: string, headers?: Readonly<Record<string, string>>) =>
    ask(findHost().port, path, headers === undefined ? {} : { headers });

  describeAddresses(findHost);
  describeCompression(findHost);

  describe('headers', () => {
    it.each(TYPES)('give %s its type', async (path, type) => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers['content-type']?.toLowerCase()).toBe(type);
    });

    it.each(CACHING)('say how long %s may be kept', async (path, caching) => {
      expect((await get(path)).headers['cache-control']).toBe(caching);
    });

    it.each(['/', '/nowhere/', '/data/events.csv', '/events/2020-07-old/'])(
      'let every page frame %s, and keep its address to this site',
      async (path) => {
        const { headers } = await get(path);
        expect(headers['content-security-policy']).toBe('frame-ancestors *');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['referrer-policy']).toBe('same-origin');
        expect(headers).not.toHaveProperty('x-frame-options');
        expect(headers).not.toHaveProperty('strict-transport-security');
      },
    );

    it.each([...CROSS_ORIGIN, TILES_PATH])('let other sites read %s', async (path) => {
      const { headers } = await get(path, { origin: 'null' });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-expose-headers']).toContain('Content-Range');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    });

    it.each(['/', '/areas/hawaii/', '/events/2020-07-old/'])(
      'let no other site read %s by script',
      async (path) => {
        const { headers } = await get(path, { origin: 'https://other.example' });
        expect(headers).not.toHaveProperty('access-control-allow-origin');
      },
    );
  });

  describe('a range', () => {
    it.each(RANGES)('%s is answered with these bytes alone', async (range, first, last) => {
      const { status, headers, body } = await get(TILES_PATH, { range });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes ${first}-${last}/${TILES.length}`);
      expect(headers['content-type']).toBe('application/vnd.pmtiles');
      expect(headers).not.toHaveProperty('content-encoding');
      expect(body.equals(TILES.subarray(first, last + 1))).toBe(true);
    });

    it.each(['bytes=1000-', 'bytes=5000-6000'])('%s beyond the end is refused', async (range) => {
      const { status, headers } = await get(TILES_PATH, { range });
      expect(status).toBe(416);
      expect(headers['content-range']).toBe(`bytes */${TILES.length}`);
    });

    it.each(NO_RANGES)('"%s" is refused or passed over, and the host lives on', async (range) => {
      const { status, body } = await get(TILES_PATH, { range });
      expect([200, 416]).toContain(status);
      if (status === 200) expect(body.equals(TILES)).toBe(true);
      expect((await get('/')).status).toBe(200);
    });

    it('of a file that has changed since is answered with the whole of it', async () => {
      const headers = { range: 'bytes=0-9', 'if-range': '"another"' };
      const { status, body } = await get(TILES_PATH, headers);
      expect(status).toBe(200);
      expect(body).toHaveLength(TILES.length);
    });

    it('of none is offered', async () => {
      expect((await get(TILES_PATH)).headers['accept-ranges']).toBe('bytes');
    });
  });

  describe('a file that the reader has', () => {
    it.each(['/', '/data/events.csv', TILES_PATH, '/events/2020-07-old/'])(
      'is not sent again: %s',
      async (path) => {
        const { etag = '', 'last-modified': since = '' } = (await get(path)).headers;
        expect(etag).not.toBe('');
        const known: readonly Readonly<Record<string, string>>[] = [
          { 'if-none-match': etag },
          { 'if-modified-since': since },
        ];
        for (const headers of known) {
          const again = await get(path, headers);
          expect(again.status).toBe(304);
          expect(again.body).toHaveLength(0);
        }
        expect((await get(path, { 'if-none-match': '"another"' })).status).toBe(200);
      },
    );
  });
}
