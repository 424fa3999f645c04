import type { Locator, Page } from '@playwright/test';
import { toSearchEntries } from '#lib/features/search/search-entry.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { SEARCH_FAILURE_MESSAGES, SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { createRecordSearch } from '../fixtures/record-search.ts';
import { SUB_PATH_ADDRESS } from './addresses.ts';
import { catalogue, expect, openLive, openMap, readBadges, test, waitForMap } from './atlas.ts';
import { findEvent } from './choice.ts';
import { findInList, readList } from './list.ts';
import { toVisible } from './visible.ts';

const search = await createRecordSearch(toSearchEntries(catalogue));
/** Letters, a hyphen and figures: it can be typed in small letters. */
const IS_HULL = /^[A-Z]+-\d+$/;

function listHulls({ participants }: EventRecord): readonly string[] {
  const hulls = participants.flatMap(({ units }) => units.flatMap(({ hull }) => hull ?? []));
  return hulls.filter((hull) => IS_HULL.test(hull));
}

const WITH_HULL = findEvent('with a hull number', (event) => listHulls(event).length > 0);
const [HULL = ''] = listHulls(WITH_HULL);
const TYPED = HULL.toLowerCase();

function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: SEARCH_MESSAGES.label });
}

async function find(words: string) {
  const { events } = await search(words);
  return toVisible({ ...EVERYTHING, words }, new Set(events));
}

async function expectFound(page: Page, words: string): Promise<void> {
  const { list, count } = await find(words);
  expect(list.length).toBeGreaterThan(0);
  await expect.poll(() => readList(page)).toEqual(list);
  await expect(page.locator('[data-shown]')).toContainText(count);
}

test('a hull number typed narrows list and map at once, and survives reload and Back', async ({
  page,
}) => {
  await openMap(page, '/');
  await field(page).click();
  await page.keyboard.type(TYPED);
  await expectFound(page, HULL);
  await waitForMap(page);
  await expect.poll(() => readBadges(page)).toEqual((await find(HULL)).badges);
  await expect(page).toHaveURL(new RegExp(`\\?q=${TYPED}`));

  await page.reload();
  await expectFound(page, HULL);
  await expect(field(page)).toHaveValue(TYPED);
  await (await findInList(page, `[data-event="${WITH_HULL.id}"] h4 a`)).click();
  await expect(page).toHaveURL(new RegExp(`/events/${WITH_HULL.id}/\\?q=${TYPED}`));
  await page.goBack();
  await expectFound(page, HULL);
});

test('what was typed with a slip, or in another script, is found', async ({ page }) => {
  await openLive(page, '/');
  for (const words of ['Phillipine', '九州', 'ＵＳＳ']) {
    await field(page).fill(words);
    await expectFound(page, words);
  }
});

test('nothing found is said, and Escape shows everything again', async ({ page }) => {
  await openLive(page, '/');
  await field(page).fill('zzzzqqqq');
  await expect(page.locator('main article')).toHaveCount(0);
  await expect(page.getByRole('search')).toContainText('zzzzqqqq');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => readList(page)).toEqual(toVisible(EVERYTHING).list);
  await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('the slash leads to the search on the site, unless something is being typed', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.locator('body').press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('the slash is the other page’s in an embed, which has no search', async ({ page }) => {
  await openMap(page, '/embed/');
  await expect(page.getByRole('search')).toHaveCount(0);
  const isPrevented = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(isPrevented).toBe(false);
});

test('where the search cannot be had it says so, and everything stays shown', async ({
  page,
  faults,
}) => {
  await page.route('**/map/search.json', (route) => route.abort());
  await openLive(page, '/?q=guam');
  await expect(page.getByRole('search')).toContainText(SEARCH_FAILURE_MESSAGES.failed);
  await expect.poll(() => readList(page)).toEqual(toVisible(EVERYTHING).list);
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
});

test('where a part of it cannot be had it says so, and the next words try again', async ({
  page,
  faults,
}) => {
  await page.route('**/map/search/*.json', (route) => route.abort());
  await openLive(page, '/');
  await field(page).fill('guam');
  await expect(page.getByRole('search')).toContainText(SEARCH_FAILURE_MESSAGES.failed);
  await expect.poll(() => readList(page)).toEqual(toVisible(EVERYTHING).list);
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
  await page.unroute('**/map/search/*.json');
  await field(page).fill(TYPED);
  await expectFound(page, HULL);
  await expect(page.getByRole('search')).not.toContainText(SEARCH_FAILURE_MESSAGES.failed);
});

test('where an embed cannot have the search it says so, and shows everything', async ({
  page,
  faults,
}) => {
  await page.route('**/map/search.json', (route) => route.abort());
  await page.goto('/embed/?q=guam');
  await expect(page.getByText(SEARCH_FAILURE_MESSAGES.failed)).toBeVisible();
  await page.locator('details:has(> main) > summary').click();
  await expect.poll(() => readList(page)).toEqual(toVisible(EVERYTHING).list);
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
});

test.describe('below a sub-path', () => {
  test.use({ baseURL: SUB_PATH_ADDRESS });

  test('it searches as well', async ({ page }) => {
    await page.goto('?q=guam');
    await expectFound(page, 'guam');
  });
});
