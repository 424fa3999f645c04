import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import OLD from './fixtures/old-addresses.json' with { type: 'json' };

/** Made by `npm test -- build`. */
const SITE = 'build';

/** The addresses that the site had in November 2026, in articles and readers' programs since. */
describe('an address that the site once had', () => {
  const toPages = (folder: string, ids: readonly string[]) =>
    ids.map((id) => `${folder}/${id}/index.html`);

  it.each([
    ['a page for reading', ['', 'method/', 'series/', 'data/'].map((path) => `${path}index.html`)],
    ['the embed of the whole map', ['embed/index.html']],
    ['the page of an event', toPages('events', OLD.events)],
    ['the embed of an event', toPages('embed/events', OLD.events)],
    ['the page of an area', toPages('areas', OLD.areas)],
    ['the embed of an area', toPages('embed/areas', OLD.areas)],
    ['the page of a series', toPages('series', OLD.series)],
    ['a feed, a figure or a file of data', OLD.files],
  ])('answers for ever: %s', (_, files) => {
    expect(existsSync(SITE), 'build/ is missing: npm test -- build').toBe(true);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(SITE, file)))).toEqual([]);
  });
});
