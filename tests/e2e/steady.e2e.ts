import type { Page } from '@playwright/test';
import { LANGUAGE_CHOICE_MESSAGES } from '#lib/messages/en/language.ts';
import { expect, test, waitForLive } from './atlas.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

/** What of the page the build has drawn and a later script takes over or stands beside. */
const PARTS = {
  header: '.panel header',
  search: '.panel [role="search"] input',
  branches: '.branch-toggles li:last-child',
  visible: '[data-shown]',
  list: 'main',
  event: 'main article',
  map: '.stage',
  timeline: '.strip',
  columns: '.strip .columns',
};

/** Where each part stands, in whole CSS pixels: left, top and width. */
async function readPlaces(page: Page): Promise<Record<string, readonly number[]>> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((parts) => {
    const pairs = Object.entries(parts).map(([name, selector]) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return [name, box ? [box.left, box.top, box.width].map(Math.round) : []];
    });
    return Object.fromEntries(pairs) as Record<string, readonly number[]>;
  }, PARTS);
}

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [768, 1024],
  [390, 844],
  [844, 390],
] as const) {
  test(`at ${width} × ${height} nothing moves when the scripts come`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('main article').first()).toBeAttached();
    const drawn = await readPlaces(page);
    expect(Object.values(drawn).every((place) => place.length > 0)).toBe(true);
    release();
    await waitForLive(page);
    await expect(page.locator('.strip input[type="range"]')).toHaveCount(2);
    await expect(
      page.getByRole('combobox', { name: LANGUAGE_CHOICE_MESSAGES.label }),
    ).toBeVisible();
    expect(await readPlaces(page)).toEqual(drawn);
  });
}
