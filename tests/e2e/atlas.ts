import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { LINK_MESSAGES } from '#lib/messages/en/embed.ts';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/wording.ts';
import { letEngineWait, releaseEngine } from './engine.ts';
import { catalogue, index } from './record.ts';

export { catalogue, expect, index };

/**
 * Said by the software renderer, and where a busy machine runs the scripts seconds after the page:
 * that what the page preloads is used is tested by itself.
 */
const MACHINE_NOISE = /GPU stall due to ReadPixels|preloaded using link preload but not used/;

/** What a page must never do; collected from its first request to the end of the test. */
async function watch(page: Page, origin: string, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    const isNoise = MACHINE_NOISE.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isNoise) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) faults.push(`foreign request: ${url.href}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`);
    });
  });
}

/** What the site has stored in the browser, in every place it could. */
export async function readStored(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(() =>
    Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, cacheNames]) => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...cacheNames,
    ]),
  );
  return [...cookies.map(({ name }) => name), ...stored];
}

/** SvelteKit's own, for the tab: where a page was scrolled to when the reader left or reloaded it. */
export const KEPT_ON_LEAVING = ['sveltekit:scroll', 'sveltekit:snapshot'];

/**
 * Every test fails on a request to another host, a console error, a policy violation or a store. The
 * live map comes once a test asks for it, by `openMap` or `waitForMap`; with `hasEngine` at once, as
 * for readers.
 */
export const test = base.extend<{ faults: string[]; hasEngine: boolean }>({
  hasEngine: [false, { option: true }],
  context: async ({ context, hasEngine, javaScriptEnabled }, use) => {
    if (!hasEngine && javaScriptEnabled !== false) await letEngineWait(context);
    await use(context);
  },
  // Playwright reads the fixtures asked for from this pattern; this one asks for none.
  // eslint-disable-next-line no-empty-pattern
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults).toEqual([]);
  },
  page: async ({ page, baseURL, faults, javaScriptEnabled }, use) => {
    const { origin } = new URL(baseURL ?? '');
    await watch(page, origin, faults);
    await use(page);
    // Without script nothing but a cookie could be stored.
    if (javaScriptEnabled === false) expect(await page.context().cookies()).toEqual([]);
    else if (page.url().startsWith(origin)) {
      const stored = await readStored(page);
      expect(stored.filter((key) => !KEPT_ON_LEAVING.includes(key))).toEqual([]);
    }
  },
});

/** Opens a page of the atlas and waits until its map is drawn and idle. */
export async function openMap(page: Page, path: string): Promise<void> {
  await releaseEngine(page.context());
  await page.goto(path);
  await waitForMap(page);
}

export async function waitForMap(page: Page): Promise<void> {
  await releaseEngine(page.context());
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'ready');
  // What lies over the map is a part of its own.
  await expect(page.locator('#map-keys')).toBeAttached();
}

/** Opens a page of the atlas until its scripts answer; its map may be on its way. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitForLive(page);
}

export async function waitForLive(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Show none' })).toBeEnabled();
  // Who reaches for the panel has all of it, before the map has come.
  await page.locator('.panel').hover({ position: { x: 3, y: 3 } });
  await expect(page.getByRole('button', { name: LINK_MESSAGES.copy })).toBeAttached();
}

export function mapElement(page: Page): Locator {
  return page.locator('[data-map-state]');
}

/** The line that says what is shown. */
export function filterSummary(page: Page): Locator {
  return page.locator('[data-shown]');
}

export function popup(page: Page): Locator {
  return page.locator('[data-popup] > section');
}

/** A text as a pattern that matches it alone. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Unfolds the filters beyond the branches. */
export async function openFilters(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: FILTER_MESSAGES.more });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await expect(page.getByRole('region', { name: CHOICE_MESSAGES.heading })).toBeVisible();
}

/** The box of a service, unfolded from its branch. */
export async function unfoldService(page: Page, id: string): Promise<Locator> {
  const service = index.services.find((one) => one.id === id);
  if (!service) throw new Error(`No service ${id} in the record.`);
  await openFilters(page);
  const branch = page.getByRole('group', { name: BRANCH_MESSAGES[service.branch], exact: true });
  if ((await branch.getAttribute('open')) === null) await branch.locator('summary').click();
  return branch.getByRole('checkbox', { name: new RegExp(`^${escapePattern(service.short)},`) });
}

interface MapElement extends HTMLElement {
  readonly maplibre: MapLibreMap;
}

/** Turns a position into a point of the page and clicks there. */
export async function clickAt(page: Page, position: readonly [number, number]): Promise<void> {
  const point = await mapElement(page).evaluate((element, [lng, lat]) => {
    const { maplibre } = element as MapElement;
    const { x, y } = maplibre.project([lng, lat]);
    const box = element.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }, position);
  await page.mouse.click(point.x, point.y);
}

/** The number on each badge that is drawn, by area. */
export async function readBadges(page: Page): Promise<Record<string, number>> {
  return mapElement(page).evaluate((element) => {
    const { maplibre } = element as MapElement;
    const drawn = maplibre.queryRenderedFeatures({ layers: ['areas-badge'] });
    const pairs = drawn.map(({ properties }) => [properties['id'], properties['count']]);
    return Object.fromEntries(pairs) as Record<string, number>;
  });
}

/** Clicks the middle of an area as a reader would; where areas overlap, chooses it. */
export async function openArea(page: Page, id: string, click = clickAt): Promise<void> {
  const area = index.areas.find((entry) => entry.id === id);
  if (!area) throw new Error(`No area ${id} in the record.`);
  await click(page, area.labelPoint);
  const heading = popup(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  if ((await heading.textContent())?.includes('areas lie here')) {
    await popup(page)
      .getByRole('button', { name: new RegExp(`^${escapePattern(area.name)} `) })
      .click();
  }
  await expect(heading).toHaveText(area.name);
}
