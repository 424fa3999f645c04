import type { Page } from '@playwright/test';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { toYearPages } from '#lib/exports/years/year-pages.ts';
import { catalogue, expect, openFilters, openLive, popup, test, waitForMap } from './atlas.ts';
import { MOST_PUBLICATIONS, OFF_MAP } from './choice.ts';
import { findLostText } from './text-cut.ts';

const [series] = toSeriesRecords(catalogue);
const YEARS = ['/years/', `/years/${toYearPages(catalogue.events)[0]?.path}/`];
const READING = ['/series/', `/series/${series?.id}/`, '/method/', '/data/', ...YEARS];

/** As a reader's own setting does it: from the first moment. */
async function enlargeText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.documentElement.style.fontSize = '200%';
    }).observe(document, { childList: true });
  });
}

for (const { name, isNarrow, options } of [
  { name: 'at 320 px', isNarrow: true, options: { viewport: { width: 320, height: 640 } } },
  { name: 'with text at 200 %', isNarrow: false, options: {} },
]) {
  test.describe(name, () => {
    test.use(options);

    test.beforeEach(async ({ page }) => {
      if (isNarrow) return;
      await enlargeText(page);
      await page.goto('/method/');
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe('32px');
    });

    async function look(page: Page, state: string): Promise<readonly string[]> {
      const lost = await findLostText(page);
      return lost.map((fault) => `${state}: ${fault}`);
    }

    test('the atlas loses no text and does not scroll sideways', async ({ page }) => {
      const lost: string[] = [];
      await openLive(page, '/');
      lost.push(...(await look(page, 'front page')));
      await openFilters(page);
      const folds = page
        .getByRole('region', { name: FILTER_MESSAGES.region })
        .locator('details:not([open]) > summary');
      while ((await folds.count()) > 0) await folds.first().click();
      lost.push(...(await look(page, 'filters')));
      await page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms.table }).check();
      await expect(page.locator('main').getByRole('table')).toBeVisible();
      lost.push(...(await look(page, 'table')));
      for (const { id } of [MOST_PUBLICATIONS, OFF_MAP]) {
        await openLive(page, `/events/${id}/?services=USN&from=2023-07-01&to=2023-07-31`);
        await waitForMap(page);
        await expect.poll(() => look(page, id)).toEqual([]);
      }
      await openLive(page, '/areas/sea-of-japan/');
      await waitForMap(page);
      if (!isNarrow) await expect(popup(page)).toBeVisible();
      // The map moves until all of the popup is in view.
      await expect.poll(() => look(page, 'area')).toEqual([]);
      expect(lost).toEqual([]);
    });

    test('the pages for reading lose no text and do not scroll sideways', async ({ page }) => {
      const lost: string[] = [];
      for (const path of READING) {
        await page.goto(path);
        lost.push(...(await look(page, path)));
      }
      expect(lost).toEqual([]);
    });
  });
}
