import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HASH, TEXTS, TILES_PATH } from '../../tests/deploy/made-site.ts';
import { toHostFiles } from './host-files.ts';
import { findHeaders, findOlderPage, findType, isImmutable, isPathOf, RULES } from './rules.ts';

const files = toHostFiles();
const PATHS = [...Object.keys(TEXTS), TILES_PATH];

/** Lines of a file without what the host passes over. */
function readLines(name: string): readonly string[] {
  return (files.get(name) ?? '').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
}

/** What a host makes of `_headers` for a path: every value that a rule gives, by name. */
function listGiven(path: string): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, readonly string[]>();
  let isOfPath = false;
  for (const line of readLines('_headers')) {
    if (line.startsWith('/')) isOfPath = isPathOf(line, path);
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (isOfPath && name) given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

describe('what hosts read', () => {
  it.each([...files.keys()])('%s is made from the rules as they are', (path) => {
    expect(readFileSync(join('deploy', path), 'utf8')).toBe(files.get(path));
  });

  it('is not left over from rules that are no more', () => {
    const byHand = ['nginx/brotli.conf', 'nginx/place.conf', 'nginx/site.conf'];
    const there = readdirSync('deploy', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice('deploy/'.length))
      .filter((path) => /^(?:_|nginx\/|cloudflare\/)/.test(path));
    expect(there.toSorted()).toEqual([...files.keys(), ...byHand].toSorted());
  });
});

describe('_headers', () => {
  it.each(PATHS)('says of %s what nginx says, each header once', (path) => {
    const given = listGiven(path);
    for (const [name, values] of given) expect([name, values]).toEqual([name, [values[0]]]);
    const { 'Cache-Control': caching, ...others } = findHeaders(path);
    // The hosts' own, where a file says nothing.
    const kept = given.get('Cache-Control')?.[0] ?? RULES.caching.pages;
    expect(kept).toBe(caching);
    for (const [name, value] of Object.entries(others)) expect(given.get(name)).toEqual([value]);
    expect(given.has('Access-Control-Allow-Origin')).toBe('Access-Control-Allow-Origin' in others);
    if (given.has('Content-Type')) expect(given.get('Content-Type')).toEqual([findType(path)]);
  });

  it('gives the tiles their type, which no host knows', () => {
    expect(listGiven(TILES_PATH).get('Content-Type')).toEqual(['application/vnd.pmtiles']);
  });

  it('stays below what hosts take: 100 rules, 2,000 characters a line', () => {
    const lines = readLines('_headers');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('names with a hash', () => {
  it.each([
    ...[`/map/index.${HASH}.arrow`, `/map/rows/${HASH}.json`, `/map/${HASH}/rows.json`],
    ...['/map/search/0k3jx9q2.json', '/_app/immutable/chunks/list.BIajGnlN.js'],
  ])('may be kept for ever: %s', (path) => expect(isImmutable(path)).toBe(true));

  it.each([
    ...[
      '/map/events.json',
      '/map/catalogue.json',
      '/map/20230713.json',
      '/map/details/202307.json',
    ],
    ...['/map/events/2023-07-kyushu-west-air-12.json', '/map/3f9a0c7.json', `/data/${HASH}.json`],
    ...['/_app/version.json', `/map/${HASH}`, '/'],
  ])('are not those of %s', (path) => expect(isImmutable(path)).toBe(false));
});

describe('older events', () => {
  it('are led to one page, by _redirects as by nginx', () => {
    const lines = readLines('_redirects').map((line) => line.split(' '));
    expect(lines.length).toBeGreaterThan(0);
    for (const [from = '', to = '', status] of lines) {
      expect(status).toBe('200');
      expect(`${findOlderPage(from.replace(':id', '2020-07-old'))}index.html`).toBe(to);
    }
    expect(lines).toHaveLength(RULES.older.length);
  });

  it.each(['/events/', '/events/2020-07-old', '/events/a/b/', '/areas/hawaii/', '/events/%0d/'])(
    'have no address like %s',
    (path) => expect(findOlderPage(path)).toBeNull(),
  );
});

it('lets no page be kept, which names the hashed files of its own build', () => {
  const pages = PATHS.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const path of pages) expect(findHeaders(path)['Cache-Control']).toBe(RULES.caching.pages);
});
