import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../tests/deploy/ask.ts';
import { makeSite, TEXTS, TILES, TILES_PATH } from '../../tests/deploy/made-site.ts';
import { createSiteServer } from './site-server.ts';
import { countTraffic, measureFolder, toSizeTable, toTrafficTable } from './traffic.ts';

const folder = makeSite();
const server = createSiteServer({ folder });
const takeCount = countTraffic(server);
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  ask((server.address() as AddressInfo).port, path, { headers });

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

describe('traffic', () => {
  it('is what was sent, with the headers', async () => {
    const { body } = await get(TILES_PATH);
    const { requests, bytes } = takeCount();
    expect(requests).toBe(1);
    expect(bytes).toBeGreaterThan(body.length + 100);
    expect(bytes).toBeLessThan(body.length + 1000);
  });

  it('is counted anew after each look, and is small where the reader has the file', async () => {
    const { headers } = await get('/');
    await get(TILES_PATH, { range: 'bytes=0-9' });
    const first = takeCount();
    expect(first.requests).toBe(2);
    await get('/', { 'if-none-match': headers.etag ?? '' });
    const again = takeCount();
    expect(again.requests).toBe(1);
    expect(again.bytes).toBeLessThan(first.bytes / 3);
    expect(takeCount()).toEqual({ requests: 0, bytes: 0 });
  });

  it('is told for a million visits a day', () => {
    const table = toTrafficTable([{ name: 'first', requests: 20, bytes: 540_000 }]);
    expect(table.split('\n')[2]).toBe(
      '| first | 20 | 540 kB | 231 a second | 540 GB | 50 Mbit/s |',
    );
  });
});

describe('the size of a folder', () => {
  it('leaves compressed copies out where asked to', () => {
    const size = measureFolder(folder, { hasCopies: false });
    expect(size.files).toBe(Object.keys(TEXTS).length + 1);
    const texts = Object.values(TEXTS).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(size.bytes).toBe(texts + TILES.length);
    expect(size.largest).toBe(
      Math.max(...Object.values(TEXTS).map((text) => Buffer.byteLength(text))),
    );
    const whole = measureFolder(folder, { hasCopies: true });
    expect(whole.files).toBeGreaterThan(size.files);
    expect(whole.fullest).toBeGreaterThanOrEqual(size.fullest);
    expect(toSizeTable([{ name: 'x', ...size }])).toContain(`| x | ${size.files} | 0 MB |`);
  });
});
