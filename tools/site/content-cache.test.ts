import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createContentCache, toKey } from './content-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-cache-'));
const [made, restored] = [join(folder, 'made'), join(folder, 'restored')];
writeFileSync(made, 'picture');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the cache of a build', () => {
  const cache = createContentCache(join(folder, 'cache'));
  const key = toKey('svg', 'fonts');

  it('gives back what was made of the same content, and nothing else', () => {
    expect(cache.restore(key, restored)).toBe(false);
    cache.keep(key, made);
    expect(cache.restore(key, restored)).toBe(true);
    expect(readFileSync(restored, 'utf8')).toBe('picture');
    expect(cache.restore(toKey('svg', 'other fonts'), restored)).toBe(false);
  });

  it('drops what no build has used for a month', () => {
    const old = toKey('old');
    cache.keep(old, made);
    const then = new Date(Date.now() - 31 * 86_400_000);
    utimesSync(join(folder, 'cache', old.slice(0, 2), old.slice(2)), then, then);
    cache.prune();
    expect(cache.restore(old, restored)).toBe(false);
    expect(cache.restore(key, restored)).toBe(true);
  });

  it('keeps what is still used', () => {
    const then = new Date(Date.now() - 29 * 86_400_000);
    utimesSync(join(folder, 'cache', key.slice(0, 2), key.slice(2)), then, then);
    cache.restore(key, restored);
    cache.prune();
    expect(cache.restore(key, restored)).toBe(true);
  });

  it('holds nothing where it is off', () => {
    const off = createContentCache(null);
    off.keep(key, made);
    rmSync(restored);
    expect(off.restore(key, restored)).toBe(false);
    expect(existsSync(restored)).toBe(false);
  });

  it('tells lists of parts apart that read alike', () => {
    expect(toKey('ab', 'c')).not.toBe(toKey('a', 'bc'));
    expect(toKey('ab', 'c')).toBe(toKey(Buffer.from('ab'), 'c'));
  });
});
