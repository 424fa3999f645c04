import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ask, type Answer } from './ask.ts';
import { TEXTS, TILES, TILES_PATH } from './made-site.ts';
import type { FindHost } from './promises.ts';

/** What readers ask for, and the copies that may answer, the best first. */
const ACCEPTED = [
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['br', ['br']],
  ['gzip', ['gzip']],
  ['gzip, br;q=0', ['gzip']],
  ['identity', []],
  ['', []],
] as const;

const WITH_COPIES = [
  ['/', '/index.html'],
  ['/areas/hawaii/', '/areas/hawaii/index.html'],
  ['/_app/immutable/chunks/list.BIajGnlN.js', '/_app/immutable/chunks/list.BIajGnlN.js'],
  ['/data/catalogue.json', '/data/catalogue.json'],
  ['/events/2020-07-old/', '/events/older/index.html'],
  ['/nowhere/', '/404.html'],
] as const;

function toText({ headers, body }: Answer): string {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  if (encoding === 'gzip') return gunzipSync(body).toString();
  return body.toString();
}

/** What a host sends of the compressed copies, whatever it runs on. */
export function describeCompression(findHost: FindHost): void {
  const get = (path: string, accepted: string) =>
    ask(findHost().port, path, { headers: { 'accept-encoding': accepted } });

  describe('compression', () => {
    it.each(ACCEPTED)('for "%s" is the best of what is accepted', async (accepted, fit) => {
      const best = fit.find((encoding) => findHost().encodings.includes(encoding));
      for (const [path, file] of WITH_COPIES) {
        const answer = await get(path, accepted);
        expect(answer.headers['content-encoding']).toBe(best);
        expect(answer.headers.vary).toBe('Accept-Encoding');
        expect(toText(answer)).toBe(TEXTS[file]);
        expect(answer.headers['content-length']).toBe(String(answer.body.length));
      }
    });

    it('keeps the type of the file', async () => {
      const { headers } = await get('/', 'br, gzip');
      expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
    });

    it('tells its copies apart by their tags', async () => {
      const accepted = ['', 'gzip', ...(findHost().encodings.includes('br') ? ['br'] : [])];
      const answers = await Promise.all(accepted.map((encoding) => get('/', encoding)));
      expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(accepted.length);
    });

    it('leaves alone what is read by ranges', async () => {
      for (const path of [TILES_PATH, '/data/events.parquet']) {
        const { headers, body } = await get(path, 'br, gzip');
        expect(headers).not.toHaveProperty('content-encoding');
        expect(body.equals(path === TILES_PATH ? TILES : Buffer.from(TEXTS[path] ?? ''))).toBe(
          true,
        );
      }
    });
  });
}
