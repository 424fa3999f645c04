import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../tests/deploy/ask.ts';
import { makeSite } from '../../tests/deploy/made-site.ts';
import { describePromises } from '../../tests/deploy/promises.ts';
import { createSiteServer } from './site-server.ts';

const folder = makeSite();
const server = createSiteServer({ folder });

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

describePromises(() => ({
  port: (server.address() as AddressInfo).port,
  encodings: ['br', 'gzip'],
}));

describe('below a path, without pages of older events', () => {
  const plain = makeSite();
  for (const page of ['events/older', 'embed/events/older', 'data']) {
    rmSync(join(plain, page), { recursive: true });
  }
  const below = createSiteServer({ folder: plain, base: '/some/repo/' });
  const get = (path: string) => ask((below.address() as AddressInfo).port, path);

  beforeAll(() => new Promise<void>((done) => below.listen(0, '127.0.0.1', done)));
  afterAll(async () => {
    await new Promise((done) => below.close(done));
    rmSync(plain, { recursive: true });
  });

  it.each([
    ['/some/repo', '/some/repo/'],
    ['/some/repo?lang=ja', '/some/repo/?lang=ja'],
    ['/some/repo/areas/hawaii', '/some/repo/areas/hawaii/'],
    ['/some/repo/areas/hawaii/index.html', '/some/repo/areas/hawaii/'],
  ])('leads from %s to %s', async (path, location) => {
    const { status, headers } = await get(path);
    expect(status).toBe(308);
    expect(headers.location).toBe(location);
  });

  it('stands there alone', async () => {
    expect((await get('/some/repo/areas/hawaii/')).status).toBe(200);
    for (const path of ['/', '/areas/hawaii/', '/some/', '/some/repository/', '/some/repo/../']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it.each(['/some/repo/events/2020-07-old/', '/some/repo/events/2020-07-old'])(
    'has no page at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});
