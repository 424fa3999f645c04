import { readFileSync } from 'node:fs';
import type { Request } from '@playwright/test';
import { measure } from '../bytes/measure.ts';
import { expect, openMap, test } from './atlas.ts';
import { catalogue } from './record.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

/**
 * Bytes as a static host sends them, without headers, until the map is ready: code, styles and
 * tiles, and what grows with the record. In November 2026, with 77 events and 10 areas, 451.5 and 86.5
 * kB: the index is no longer in the page, and code that reads it came in its place.
 */
const MOST_FIXED = 452_000;
/** Of the record: fonts with its letters, and page and areas without what is in them. */
const MOST_OF_RECORD = 64_450;
/** A card and its data (tests/bytes.test.ts), and letters that no event had before. */
const MOST_PER_EVENT = 150;
const MOST_PER_AREA = 1_200;
const MOST_BYTES =
  MOST_FIXED +
  MOST_OF_RECORD +
  MOST_PER_EVENT * catalogue.events.length +
  MOST_PER_AREA * catalogue.areas.length;

/** What grows with the record. */
const OF_RECORD = /^\/$|^\/map\/|\.woff2$/;

interface Part {
  readonly path: string;
  /** As a static host sends them. */
  readonly bytes: number;
}

/** What a static host compresses. Tiles are read by range, pictures and fonts are compact as is. */
const COMPRESSED = /(\/|\.(?:arrow|css|html|js|json|svg|webmanifest))$/;

async function weigh(request: Request): Promise<Part> {
  const path = new URL(request.url()).pathname;
  if (!COMPRESSED.test(path)) return { path, bytes: (await request.sizes()).responseBodySize };
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return { path, bytes: measure(readFileSync(`build${file}`)) };
}

test(`the whole first view with its map comes in ${MOST_BYTES} bytes`, async ({ page }) => {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-map-state="ready"]')) return;
      performance.mark('map ready');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });
  });
  await openMap(page, '/');
  const ready = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('map ready');
    return performance.timeOrigin + (mark?.startTime ?? NaN);
  });
  expect(ready).toBeGreaterThan(0);
  // What is asked for after it is no part of the first view, however soon it comes.
  const first = finished.filter((request) => request.timing().startTime < ready);
  const parts = (await Promise.all(first.map(weigh))).toSorted((a, b) => b.bytes - a.bytes);

  // Nothing large is missing from the sum.
  const find = (pattern: RegExp) => parts.filter(({ path }) => pattern.test(path));
  expect(find(/^\/$/)).toHaveLength(1);
  expect(find(/worker.*\.js$/)).toHaveLength(1);
  expect(find(/\.pmtiles$/).length).toBeGreaterThan(1);
  expect(find(/\.woff2$/).length).toBeGreaterThan(1);

  const addUp = (some: readonly Part[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const listing = parts.map(({ bytes, path }) => `${bytes} ${path}`).join('\n');
  expect(addUp(parts), listing).toBeLessThanOrEqual(MOST_BYTES);
  const fixed = parts.filter(({ path }) => !OF_RECORD.test(path));
  expect(addUp(fixed), listing).toBeLessThanOrEqual(MOST_FIXED);
});
