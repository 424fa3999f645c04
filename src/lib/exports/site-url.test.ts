import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSiteUrl } from './site-url.server.ts';
import { toAbsolute } from './to-absolute.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the address of the site', () => {
  it.each([
    ['https://atlas.example', 'https://atlas.example/'],
    ['https://atlas.example/', 'https://atlas.example/'],
    ['https://atlas.example/map', 'https://atlas.example/map/'],
    ['http://127.0.0.1:4173/a/b/', 'http://127.0.0.1:4173/a/b/'],
  ])('%s ends in a slash', (text, address) => {
    expect(readSiteUrl(text)?.href).toBe(address);
  });

  it.each([
    ['atlas.example', 'it is no absolute address'],
    ['/map/', 'it is no absolute address'],
    [' https://atlas.example/', 'it is no absolute address'],
    ['https://', 'it is no absolute address'],
    ['ftp://atlas.example/', 'it begins with neither https: nor http:'],
    ['javascript:alert(1)', 'it begins with neither https: nor http:'],
    ['https://atlas.example/?a=1', 'it has a query or a hash'],
    ['https://atlas.example/?', 'it has a query or a hash'],
    ['https://atlas.example/#map', 'it has a query or a hash'],
    ['https://me:word@atlas.example/', 'it has a name or password'],
  ])('is refused as %j, and it says why', (text, reason) => {
    expect(() => readSiteUrl(text)).toThrow(`SITE_URL is ${JSON.stringify(text)}: ${reason}.`);
  });

  it('comes from the environment, and may be missing', () => {
    vi.stubEnv('SITE_URL', undefined);
    expect(readSiteUrl()).toBeNull();
    vi.stubEnv('SITE_URL', '');
    expect(readSiteUrl()).toBeNull();
    vi.stubEnv('SITE_URL', 'https://atlas.example/map');
    expect(readSiteUrl()?.href).toBe('https://atlas.example/map/');
  });
});

describe('a path of the site', () => {
  const site = readSiteUrl('https://atlas.example/map');

  it.each([
    ['/', 'https://atlas.example/map/'],
    ['', 'https://atlas.example/map/'],
    ['/areas/hawaii/', 'https://atlas.example/map/areas/hawaii/'],
    ['areas/hawaii/', 'https://atlas.example/map/areas/hawaii/'],
    ['//other.example/', 'https://atlas.example/map/other.example/'],
    ['https://other.example/', 'https://atlas.example/map/https://other.example/'],
  ])('%j stays below the site', (path, address) => {
    expect(toAbsolute(site, path)).toBe(address);
  });

  it('has no absolute address where the site has none', () => {
    expect(toAbsolute(null, '/areas/hawaii/')).toBeNull();
  });
});
