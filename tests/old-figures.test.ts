import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import OLD_FIGURES from '../src/lib/exports/old-figures.json' with { type: 'json' };
import { readInventory } from '../tools/geo/inventory/inventory.ts';

/** Made by `npm test -- build`. */
const SITE = 'build';
/** As RGBA they had 675,000 bytes on average. */
const MOST_BYTES = 400_000;

describe('the figures that every event had of its own', () => {
  it('are those of the events that the record began with', () => {
    expect(OLD_FIGURES).toEqual(
      readInventory()
        .events.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('have their addresses in the built site, for ever', () => {
    expect(existsSync(SITE), 'build/ is missing: npm test -- build').toBe(true);
    const files = OLD_FIGURES.flatMap((id) => [`${id}.svg`, `${id}.png`]);
    const held = new Set(readdirSync(join(SITE, 'figures/events')));
    expect(files.filter((file) => !held.has(file))).toEqual([]);
  });

  it('are small, in a palette', () => {
    for (const id of OLD_FIGURES) {
      const path = join(SITE, 'figures/events', `${id}.png`);
      expect(statSync(path).size, id).toBeLessThan(MOST_BYTES);
    }
    const [first = ''] = OLD_FIGURES;
    const bytes = readFileSync(join(SITE, 'figures/events', `${first}.png`));
    // The kind of colour stands in the first block of a PNG.
    expect(bytes[25]).toBe(3);
    expect(PNG.sync.read(bytes).width).toBe(2400);
  });
});

describe('every picture that a page names', () => {
  it('is in the built site', () => {
    const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(SITE, path), 'utf8'));
    const named = new Set(
      pages.flatMap((html) => html.match(/figures\/[\w/-]+\.(svg|png)/g) ?? []),
    );
    expect(named.size).toBeGreaterThan(3);
    expect([...named].filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });
});
