import type { Page } from '@playwright/test';
import { LEGEND_MESSAGES } from '#lib/messages/en/legend.ts';
import { FAILURE_MESSAGES, MAP_MESSAGES } from '#lib/messages/en/wording.ts';
import { YEARS_MESSAGES } from '#lib/messages/en/years.ts';
import { expect, index, mapElement, test, unfoldService } from './atlas.ts';
import { countByArea, listNewest } from './expected.ts';
import { clickFigureAt, figure, figureLink, readFigureBadges } from './figure.ts';
import { readList } from './list.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

/** The letters of the names that the figure shows, by area. */
function readNames(page: Page): Promise<Record<string, string>> {
  return figure(page)
    .locator('a[data-area]:not([tabindex])')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => {
          const visible = [...link.querySelectorAll('text[class]')].filter(
            (text) => getComputedStyle(text).display !== 'none',
          );
          const letters = visible.map((text) => (text.textContent ?? '').replace(/\s/g, ''));
          return [link.getAttribute('data-area') ?? '', letters.join('|')];
        }),
      ),
    );
}

/** `newest`: number of events that the document has. */
async function expectStillMap(page: Page, newest: number): Promise<void> {
  await expect(figure(page)).toBeVisible();
  const names = index.areas.map(({ id, name }) => [id, name.replace(/\s/g, '')]);
  expect(await readNames(page)).toEqual(Object.fromEntries(names));
  expect(await readFigureBadges(page)).toEqual(countByArea(() => true));
  for (const { id } of index.areas) {
    await expect(figureLink(page, id)).toHaveAttribute('href', new RegExp(`areas/${id}/$`));
    const shape = figure(page).locator(`> svg a[data-area="${id}"] path`).first();
    const box = await shape.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), id).toBeGreaterThan(1);
  }
  expect(await readList(page)).toEqual(listNewest(() => true).slice(0, newest));
}

const NEWEST = [
  ['/', 40],
  ['/embed/', 10],
] as const;

for (const [path, newest] of NEWEST) {
  test(`the document of ${path} alone is map, names, badges and list`, async ({ page, faults }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.goto(path);
    await expectStillMap(page, newest);
    const colors = await figure(page).evaluate((element) => {
      const land = element.querySelector('[data-land]');
      return [
        getComputedStyle(element.closest('[role="presentation"]')?.parentElement ?? element)
          .backgroundColor,
        land && getComputedStyle(land).fill,
      ];
    });
    expect(colors).toEqual(['rgb(214, 230, 240)', 'rgb(243, 241, 236)']);
    await expect(mapElement(page)).toHaveAttribute('data-map-state', 'figure');
    for (const sentence of Object.values(FAILURE_MESSAGES)) {
      await expect(page.getByText(sentence)).toHaveCount(0);
    }
    // Chromium tells of each request and import that was cut off.
    for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|Failed to fetch/);
  });
}

test('the list is live before anything but scripts, styles, fonts, the index and data of all pages is asked for', async ({
  page,
}) => {
  // The live map waits for the browser to be idle: here it never is.
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
  await page.goto('/');
  await (await unfoldService(page, 'JMSDF')).uncheck();
  await expect(page).toHaveURL(/services=/);
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'figure');
  await expect.poll(() => readFigureBadges(page)).toEqual(countByArea((id) => id !== 'JMSDF'));
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(asked.length).toBeGreaterThan(0);
  // The popup's script brings its styles; a browser fetches the sign for its tab whenever it likes.
  for (const path of asked) {
    expect(path).toMatch(
      /\/immutable\/.*\.(js|css|woff2)$|^\/map\/(atlas|index|figure|rows\/)|^\/favicon/,
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, newest] of NEWEST) {
    test(`${path} is a map with names, badges, legend and list`, async ({ page }) => {
      await page.goto(path);
      await expectStillMap(page, newest);
      await page.getByText(MAP_MESSAGES.legend, { exact: true }).click();
      await expect(page.locator('[data-legend]').first()).toBeVisible();
      await expect(page.getByText(LEGEND_MESSAGES.badge)).toBeVisible();
    });

    test(`${path} leads on to the whole record`, async ({ page }) => {
      await page.goto(path);
      const folded = page.locator('details:has(> main) > summary');
      if (await folded.count()) await folded.click();
      const link = page.getByRole('link', { name: YEARS_MESSAGES.wholeRecord });
      await expect(link).toBeVisible();
      expect(await link.getAttribute('target')).toBe(path === '/' ? null : '_blank');
      await page.goto((await link.getAttribute('href')) ?? '');
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(YEARS_MESSAGES.all);
    });
  }

  test('a click on an area goes to its page', async ({ page }) => {
    for (const id of ['hawaii', 'philippine-sea']) {
      await page.goto('/');
      const area = index.areas.find((entry) => entry.id === id);
      await clickFigureAt(page, area?.labelPoint ?? [0, 0]);
      await expect(page).toHaveURL(new RegExp(`/areas/${id}/$`));
      await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(
        area?.name ?? '',
      );
    }
  });
});
