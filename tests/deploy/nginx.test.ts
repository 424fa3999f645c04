import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { HASH, makeSite } from './made-site.ts';
import { HAS_BROTLI, startNginx, type NginxHost } from './nginx-host.ts';
import { describePromises } from './promises.ts';

const folder = makeSite();
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  { name: 'nginx with its Brotli module', isWithBrotli: true, encodings: ['br', 'gzip'] },
  { name: 'nginx without its Brotli module', isWithBrotli: false, encodings: ['gzip'] },
])('$name', ({ isWithBrotli, encodings }) => {
  let host: NginxHost;
  beforeAll(async () => {
    if (isWithBrotli && !HAS_BROTLI) {
      throw new Error(
        'nginx has no Brotli module: on Debian, "apt-get install libnginx-mod-http-brotli-static".',
      );
    }
    host = await startNginx({ folder, isWithBrotli });
  });
  afterAll(() => host?.stop());

  describePromises(() => ({ port: host.port, encodings }));

  it.each([
    ...['/data/events.csv', '/data/areas.geojson', '/feeds/all.atom', '/feeds/all.ics'],
    `/map/index.${HASH}.arrow`,
  ])('compresses %s, of which the build made no copy', async (path) => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const answer = await ask(host.port, path, { headers });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    const { body } = await ask(host.port, path);
    expect(answer.body.length).toBeLessThan(body.length);
  });

  it('says nothing of its version', async () => {
    expect((await ask(host.port, '/')).headers.server).toBe('nginx');
  });
});
