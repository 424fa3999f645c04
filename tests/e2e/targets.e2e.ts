import type { Locator, Page } from '@playwright/test';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { BOTTOM_SHEET_MESSAGES } from '#lib/messages/en/print.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { toYearPages } from '#lib/exports/years/year-pages.ts';
import {
  catalogue,
  clickAt,
  expect,
  openFilters,
  openLive,
  openMap,
  popup,
  test,
} from './atlas.ts';
import { MOST_PUBLICATIONS, area } from './choice.ts';
import { findOverlap } from './overlap.ts';
import { findSmaller, findSmallTargets } from './target.ts';

/** What a finger is to meet without aiming. */
const MAIN = 44;

const [series] = toSeriesRecords(catalogue);
const YEARS = ['/years/', `/years/${toYearPages(catalogue.events)[0]?.path}/`];
const READING = ['/series/', `/series/${series?.id}/`, '/method/', '/data/', ...YEARS];

/** Faults found on the way through a page, each with the state it was found in. */
class Survey {
  readonly found: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  add(state: string, faults: readonly string[]): void {
    this.found.push(...faults.map((fault) => `${state}: ${fault}`));
  }

  async look(state: string): Promise<void> {
    this.add(state, await findSmallTargets(this.#page));
  }
}

async function unfoldAll(page: Page): Promise<void> {
  await openFilters(page);
  const closed = page
    .getByRole('region', { name: FILTER_MESSAGES.region })
    .locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

function heights(page: Page): Locator {
  return page.getByRole('region', { name: BOTTOM_SHEET_MESSAGES.group }).getByRole('button');
}

for (const { name, isPhone, options } of [
  { name: 'a mouse at 1280 px', isPhone: false, options: {} },
  {
    name: 'a finger at 390 px',
    isPhone: true,
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
]) {
  test.describe(`with ${name}`, () => {
    test.use(options);

    test('all of the front page is large enough, filters, search and table too', async ({
      page,
    }) => {
      const survey = new Survey(page);
      await openMap(page, '/');
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(isPhone);
      await survey.look('front page');
      if (isPhone) {
        const branches = page.getByRole('group', { name: FILTER_MESSAGES.heading });
        const timeline = page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
        survey.add('main', [
          ...(await findSmaller(page.getByRole('searchbox'), MAIN)),
          ...(await findSmaller(branches.locator('label'), MAIN)),
          ...(await findSmaller(page.locator('.maplibregl-ctrl-group button'), MAIN)),
          ...(await findSmaller(heights(page), MAIN)),
        ]);
        for (const height of Object.values(BOTTOM_SHEET_MESSAGES.heights)) {
          await heights(page).getByText(height, { exact: true }).click();
          await survey.look(`sheet at “${height}”`);
          // The timeline stands under a whole map alone.
          if (height !== BOTTOM_SHEET_MESSAGES.heights.low) continue;
          survey.add('main', await findSmaller(timeline.getByRole('slider'), MAIN));
        }
      }
      await unfoldAll(page);
      await survey.look('filters unfolded');
      await page.getByRole('searchbox', { name: SEARCH_MESSAGES.label }).fill(area('hawaii').name);
      await expect(page.getByRole('search').getByRole('link').first()).toBeVisible();
      await survey.look('search');
      await page.getByRole('searchbox', { name: SEARCH_MESSAGES.label }).fill('');
      await page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms.table }).check();
      await expect(page.locator('main').getByRole('table')).toBeVisible();
      await survey.look('table');
      expect(survey.found).toEqual([]);
    });

    test('all of an area, of a chooser and of an event is large enough', async ({ page }) => {
      const survey = new Survey(page);
      const { at, areas } = findOverlap();
      await openMap(page, '/areas/hawaii/');
      await survey.look('area');
      await openMap(page, `/#map=6/${at[1].toFixed(3)}/${at[0].toFixed(3)}`);
      await clickAt(page, at);
      await expect(popup(page).getByRole('heading')).toHaveText(
        POPUP_MESSAGES.choose(areas.length),
      );
      await survey.look('chooser');
      const close = popup(page).getByRole('button', { name: POPUP_MESSAGES.close });
      if (isPhone) survey.add('main', await findSmaller(close, MAIN));
      await openLive(page, `/events/${MOST_PUBLICATIONS.id}/`);
      await survey.look('event');
      expect(survey.found).toEqual([]);
    });

    test('all of the pages for reading is large enough', async ({ page }) => {
      const survey = new Survey(page);
      for (const path of READING) {
        await page.goto(path);
        await survey.look(path);
      }
      expect(survey.found).toEqual([]);
    });
  });
}
