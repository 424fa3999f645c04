import type { Page } from '@playwright/test';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { METHOD_MESSAGES } from '#lib/messages/en/method.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { toYearPages } from '#lib/exports/years/year-pages.ts';
import { NAVIGATION_MESSAGES } from '#lib/messages/en/navigation.ts';
import { SERIES_PAGE_MESSAGES } from '#lib/messages/en/reading.ts';
import { OUTLINE_MESSAGES } from '#lib/messages/en/area.ts';
import { STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import { catalogue, expect, index, test } from './atlas.ts';
import { measureContrast, readColors } from './contrast.ts';

const SERIES = toSeriesRecords(catalogue);
const [LONGEST] = SERIES.toSorted((a, b) => b.editions.length - a.editions.length);
const YEARS = ['/years/', `/years/${toYearPages(catalogue.events)[0]?.path}/`];
const PATHS = ['/series/', `/series/${LONGEST?.id}/`, '/method/', '/data/', ...YEARS];

test('the pages for reading load no script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  for (const path of PATHS) {
    await page.goto(path);
    await expect(page.locator('main')).toBeVisible();
    const scripts = page.locator('script:not([type="application/ld+json"])');
    await expect(scripts).toHaveCount(0);
  }
  expect(asked).toContain('document');
  expect(asked).not.toContain('script');
});

test.describe('without JavaScript', () => {
  // They are the same with it.
  test.use({ javaScriptEnabled: false });

  test('the series are listed with their editions, and each leads to its page', async ({
    page,
  }) => {
    await page.goto('/series/');
    const rows = page.locator('main tbody tr');
    await expect(rows.getByRole('rowheader')).toHaveText(SERIES.map(({ name }) => name));
    await expect(rows.locator('td:nth-of-type(1)')).toHaveText(
      SERIES.map(({ editions }) => String(editions.length)),
    );
    await page.getByRole('link', { name: LONGEST?.name ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/series/${LONGEST?.id}/$`));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(LONGEST?.name ?? '');
  });

  test('a series lists its editions by date, and each leads to its event', async ({ page }) => {
    for (const { id, name, editions } of SERIES) {
      await page.goto(`/series/${id}/`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(name);
      const rows = await page.locator('main tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          path: new URL(row.querySelector('a')?.href ?? '').pathname,
          cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
        })),
      );
      expect(rows.map(({ path }) => path)).toEqual(editions.map((one) => `/events/${one.id}/`));
      for (const [number, { title, when, status, publications }] of editions.entries()) {
        const cells = rows[number]?.cells ?? [];
        expect(cells.slice(0, 3)).toEqual([title, formatWhen(when), STATUS_MESSAGES[status]]);
        expect(cells.at(-1)).toBe(SERIES_PAGE_MESSAGES.publications(publications));
      }
      const days = editions.map(({ when }) => when.start.first ?? '');
      expect(days).toEqual(days.toSorted());
    }
    const { title } = SERIES.at(-1)?.editions.at(-1) ?? { title: '' };
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(title);
  });

  test('the method page counts the record as it is', async ({ page }) => {
    await page.goto('/method/');
    const table = page.getByRole('table', { name: METHOD_MESSAGES.missing.table });
    const rows = await table
      .locator('tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
        ),
      );
    const [head = [], ...body] = rows;
    const years = head.slice(1, -1);
    expect(body.map(([name]) => name).slice(0, -1)).toEqual(index.areas.map(({ name }) => name));
    for (const [number, [, ...cells]] of body.entries()) {
      const area = index.areas[number]?.id;
      const events = catalogue.events.filter(({ areas }) =>
        area === undefined ? areas.length === 0 : areas.includes(area),
      );
      const counts = years.map(
        (year) => events.filter(({ when }) => when.start.first?.startsWith(year ?? '')).length,
      );
      expect(cells.map(Number)).toEqual([...counts, events.length]);
    }
    // Each event once for each of its areas, and once where it has none.
    const all = body.reduce((sum, cells) => sum + Number(cells.at(-1)), 0);
    const places = catalogue.events.map(({ areas }) => Math.max(1, areas.length));
    expect(all).toBe(places.reduce((sum, count) => sum + count, 0));

    const entries = catalogue.events.flatMap((event) => event.publications);
    const pages = new Set(entries.map(({ url, publisher, id }) => url ?? publisher.id + id)).size;
    const publishers = new Set(entries.map(({ publisher }) => publisher.id)).size;
    const single = catalogue.events.filter((event) => event.publications.length === 1).length;
    const { totals } = METHOD_MESSAGES.missing;
    await expect(page.locator('main')).toContainText(
      totals(catalogue.events.length, pages, publishers, single),
    );
    for (const heading of ['kind', 'country', 'language'] as const) {
      const counts = page
        .getByRole('list', { name: METHOD_MESSAGES.word[heading] })
        .locator('span');
      const numbers = (await counts.allTextContents()).map(Number);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(pages);
    }
  });

  test('the method page tells every drawing rule, with the areas drawn by it', async ({ page }) => {
    await page.goto('/method/');
    const rows = page
      .getByRole('table', { name: METHOD_MESSAGES.places.heading })
      .locator('tbody tr');
    await expect(rows.getByRole('rowheader')).toHaveText(Object.values(OUTLINE_MESSAGES));
    for (const [rule, words] of Object.entries(OUTLINE_MESSAGES)) {
      const names = index.areas.filter(({ outline }) => outline === rule).map(({ name }) => name);
      const row = rows.filter({ has: page.getByRole('rowheader', { name: words, exact: true }) });
      await expect(row.getByRole('link')).toHaveText(names);
    }
  });

  test('the pages of the atlas lead to each other, and say which one is open', async ({ page }) => {
    await page.goto('/');
    const navigation = page.getByRole('navigation', { name: NAVIGATION_MESSAGES.heading });
    for (const path of ['/series/', '/method/', '/data/', '/'] as const) {
      await navigation.getByRole('link', { name: NAVIGATION_MESSAGES[path] }).click();
      await expect(page).toHaveURL(new RegExp(`\\d${path}$`));
      await expect(navigation.locator('[aria-current]')).toHaveText([NAVIGATION_MESSAGES[path]]);
      await expect(navigation.locator('[aria-current="page"]')).toHaveCount(1);
    }
    await page.goto('/series/rimpac/');
    const within = navigation.locator('[aria-current="true"]');
    await expect(within).toHaveText([NAVIGATION_MESSAGES['/series/']]);
    await page.goto('/areas/hawaii/');
    await expect(navigation.getByRole('link').first()).toBeVisible();
    await expect(navigation.locator('[aria-current]')).toHaveCount(0);
  });

  test('the skip link of a page for reading leads to its text', async ({ page }) => {
    await page.goto('/method/');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#text$/);
  });
});

/** What of the page, in itself or by a word that cannot break, is wider than the window. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('at 320 px only tables scroll sideways, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of PATHS) {
    await page.goto(path);
    expect(await measureOverflow(page), path).toBe(0);
    for (const table of await page.getByRole('table').all()) {
      await expect(table.locator('xpath=..')).toHaveAttribute('tabindex', '0');
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages for reading are readable in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of PATHS) {
      await page.goto(path);
      const colors = await readColors(page);
      expect(colors.length, path).toBeGreaterThan(2);
      for (const { text, paper, words } of colors) {
        expect(measureContrast(text, paper), `${path}: ${words}`).toBeGreaterThanOrEqual(4.5);
      }
      const isDark = measureContrast(colors[0]?.paper ?? '', 'rgb(255, 255, 255)') > 4.5;
      expect(isDark, path).toBe(colorScheme === 'dark');
    }
  });
}

test('the measure of contrast is that of WCAG 2', () => {
  expect(measureContrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21, 5);
  expect(measureContrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2);
});
