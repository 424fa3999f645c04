import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HASH, TEXTS, TILES_PATH } from '../../tests/deploy/made-site.ts';
import { findCaching, findType, isPathOf } from './rules.ts';

const readme = readFileSync('deploy/README.md', 'utf8');

interface Upload {
  /** What `--exclude` and `--include` say in turn: the last that fits a path decides. */
  readonly filters: readonly { readonly isIn: boolean; readonly pattern: string }[];
  readonly caching: string;
  readonly type: string | undefined;
}

/** Values that the commands give names to: `kept='…'`. */
const NAMED = new Map(
  [...readme.matchAll(/^(\w+)='([^']+)'$/gm)].map(([, name = '', value = '']) => [name, value]),
);

function readUploads(): readonly Upload[] {
  const lines = readme.replace(/\\\n\s*/g, '').matchAll(/^put (.+)$/gm);
  return [...lines].map(([, text = '']) => {
    const options = [...text.matchAll(/--([\w-]+) (?:'([^']*)'|"\$(\w+)"|(\S+))/g)].map(
      ([, name = '', quoted, named = '', plain]) =>
        [name, quoted ?? plain ?? NAMED.get(named) ?? ''] as const,
    );
    const filters = options.flatMap(([name, pattern]) =>
      name === 'include' || name === 'exclude' ? [{ isIn: name === 'include', pattern }] : [],
    );
    const find = (name: string) => options.find(([option]) => option === name)?.[1];
    return { filters, caching: find('cache-control') ?? '', type: find('content-type') };
  });
}

const uploads = readUploads();
const PATHS = [
  ...Object.keys(TEXTS),
  ...[TILES_PATH, '/_app/immutable/assets/atlas-sans.brdyvGyk.woff2', '/feeds/all.json'],
  ...['/oembed/index.json', '/data/schema/event.json', '/sitemap.xml', '/figures/areas/x.png'],
];
/** Names of which the command line knows the type by itself. */
const GUESSED = /\.(?:css|csv|html|js|json|png|svg|txt|webmanifest|xml)$/;

describe('the commands for an object store', () => {
  it.each(PATHS)('upload %s once, with what the rules say of it', (path) => {
    const isTaken = ({ filters }: Upload) =>
      filters.findLast(({ pattern }) => isPathOf(pattern, path.slice(1)))?.isIn ?? false;
    const taken = uploads.filter(isTaken);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.caching).toBe(findCaching(path));
    if (taken[0]?.type !== undefined) expect(taken[0].type).toBe(findType(path));
    expect(taken[0]?.type !== undefined || GUESSED.test(path)).toBe(true);
  });

  it('are read as they are written', () => {
    expect(uploads.length).toBeGreaterThan(8);
    expect(uploads.flatMap(({ filters }) => filters).length).toBeGreaterThan(20);
    expect(PATHS.some((path) => path.includes(HASH))).toBe(true);
  });
});

it('name each file of this folder that an operator needs', () => {
  for (const name of [
    'rules.json',
    'place.conf',
    'brotli.conf',
    'site.conf',
    '_headers',
    '_redirects',
  ]) {
    expect(readme).toContain(name);
  }
});
