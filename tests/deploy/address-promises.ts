import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { TEXTS, TILES, TILES_PATH } from './made-site.ts';
import type { FindHost } from './promises.ts';

const FOUND = [
  ['/', '/index.html'],
  ['/?services=USN', '/index.html'],
  ['/areas/hawaii/', '/areas/hawaii/index.html'],
  ['/events/2026-01-new/', '/events/2026-01-new/index.html'],
  ['/embed/events/2026-01-new/', '/embed/events/2026-01-new/index.html'],
  ['/data/events.csv', '/data/events.csv'],
] as const;

const OLDER = [
  ['/events/2020-07-old/', '/events/older/index.html'],
  ['/events/2020-07-old/?lang=ja', '/events/older/index.html'],
  ['/embed/events/2020-07-old/', '/embed/events/older/index.html'],
] as const;

const REDIRECTED = [
  ['/areas/hawaii', '/areas/hawaii/'],
  ['/areas/hawaii?lang=ja&q=%22JS%20Maya%22', '/areas/hawaii/?lang=ja&q=%22JS%20Maya%22'],
  ['/areas/hawaii/index.html', '/areas/hawaii/'],
  ['/areas/hawaii/index.html?lang=ja', '/areas/hawaii/?lang=ja'],
  ['/index.html', '/'],
  ['/events/2026-01-new', '/events/2026-01-new/'],
  ['/events/2020-07-old', '/events/2020-07-old/'],
  ['/embed/events/2020-07-old?lang=ja', '/embed/events/2020-07-old/?lang=ja'],
  ['/areas//hawaii/', '/areas/hawaii/'],
] as const;

const NOWHERE = [
  ...[
    '/nowhere',
    '/nowhere/',
    '/areas/nowhere/',
    '/areas/',
    '/events/',
    '/feeds/',
    '/embed/events/',
  ],
  ...['/events/2020-07-old/more/', '/events/2020-07-old.json', '/map/events/2020-07-old.json'],
  ...['/_app/immutable/chunks/gone.BIajGnlN.js', '/.git/config', '/.env', '/figures/events/x.svg'],
  ...['/404.html', '/areas/hawaii/index.html/'],
];

/** Addresses that try to leave the folder, or the host. */
const HOSTILE = [
  ...['/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd'],
  ...['/areas/hawaii/%00', '/%', '/%c0%ae', '/data/%0d%0aset-cookie:%20a=b', '/\\..\\..\\windows'],
  ...['//other.example/index.html', '//other.example/areas/hawaii', '//other.example/%2e%2e'],
  ...['/%0d%0aset-cookie:%20a=b/index.html', '/events/%0d%0aset-cookie:%20a=b'],
];

/** What a host answers to addresses and methods, whatever it runs on. */
export function describeAddresses(findHost: FindHost): void {
  const get = (path: string) => ask(findHost().port, path);

  describe('an address', () => {
    it.each(FOUND)('%s is answered with %s', async (path, file) => {
      const { status, body } = await get(path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(TEXTS[file]);
    });

    it.each(OLDER)('%s of an event without a page of its own gets %s', async (path, file) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe(TEXTS[file]);
    });

    it.each(REDIRECTED)('%s leads to the one address of its page, %s', async (path, location) => {
      const { status, headers } = await get(path);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(location);
    });

    it.each(NOWHERE)('%s leads to the page for unknown addresses', async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe(TEXTS['/404.html']);
    });

    it.each(HOSTILE)('%s leads neither out of the folder nor to another host', async (path) => {
      const { status, headers, body } = await get(path);
      expect([301, 308, 400, 403, 404]).toContain(status);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(body.toString()).not.toContain('root:');
      expect((await get('/')).status).toBe(200);
    });
  });

  describe('a method', () => {
    it('HEAD gets the headers of GET and no body', async () => {
      for (const path of ['/', TILES_PATH, '/nowhere/', '/events/2020-07-old/']) {
        const { status, headers, body } = await ask(findHost().port, path, { method: 'HEAD' });
        const got = await get(path);
        expect(status).toBe(got.status);
        expect(body).toHaveLength(0);
        expect(headers['content-type']).toBe(got.headers['content-type']);
        expect(headers['content-length']).toBe(String(got.body.length));
      }
      const headers = { range: 'bytes=0-9' };
      const part = await ask(findHost().port, TILES_PATH, { method: 'HEAD', headers });
      expect(part.body).toHaveLength(0);
      expect(TILES.length).toBeGreaterThan(9);
    });

    it.each(['POST', 'PUT', 'DELETE', 'PATCH'])(
      '%s changes nothing and is refused',
      async (method) => {
        for (const path of ['/', '/data/events.csv', '/nowhere/', '/areas/hawaii']) {
          const { status, headers } = await ask(findHost().port, path, { method });
          expect(status).toBe(405);
          expect(headers.allow).toBe('GET, HEAD, OPTIONS');
        }
      },
    );

    it('OPTIONS lets other sites ask for ranges', async () => {
      const headers = {
        origin: 'https://other.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'range',
      };
      const answer = await ask(findHost().port, TILES_PATH, { method: 'OPTIONS', headers });
      expect(answer.status).toBe(204);
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers['access-control-allow-headers']?.toLowerCase()).toContain('range');
    });
  });
}
