import type { Request } from '@playwright/test';
import { expect, openMap, test } from './atlas.ts';

/** Bytes on the wire, without headers, of all that is asked for until the map is ready. */
const MOST_BYTES = 540_000;

interface Part {
  readonly path: string;
  readonly bytes: number;
  readonly encoding: string;
}

async function weigh(request: Request): Promise<Part> {
  const headers = (await (await request.response())?.allHeaders()) ?? {};
  const path = new URL(request.url()).pathname;
  const { responseBodySize } = await request.sizes();
  // A worker's own script is loaded out of sight: it is as large as its host says.
  const bytes = path.includes('worker') ? Number(headers['content-length']) : responseBodySize;
  return { path, bytes, encoding: headers['content-encoding'] ?? '' };
}

test('the whole first view with its map comes in 540 kB', async ({ page }) => {
  const weighed: Promise<Part>[] = [];
  page.on('requestfinished', (request) => weighed.push(weigh(request)));
  await openMap(page, '/');
  const parts = (await Promise.all(weighed)).toSorted((a, b) => b.bytes - a.bytes);

  // Nothing large is missing from the sum, and scripts come as a real host sends them.
  const find = (pattern: RegExp) => parts.filter(({ path }) => pattern.test(path));
  expect(find(/^\/$/)).toHaveLength(1);
  expect(find(/worker.*\.js$/)).toHaveLength(1);
  expect(find(/\.pmtiles$/).length).toBeGreaterThan(1);
  expect(find(/\.woff2$/).length).toBeGreaterThan(1);
  for (const { encoding, path } of find(/\.js$/)) expect(encoding, path).toBe('br');

  const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
  const listing = parts.map(({ bytes, path }) => `${bytes} ${path}`).join('\n');
  expect(sum, listing).toBeLessThanOrEqual(MOST_BYTES);
});
