import type { Page } from '@playwright/test';
import { formatQuery } from '#lib/view/address.ts';
import { LINK_MESSAGES } from '#lib/messages/en/embed.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import type { Visible } from '../fixtures/show-filter.ts';
import { test as base, catalogue, expect, openLive, readBadges, waitForMap } from './atlas.ts';
import { STATES, toExpected } from './agreement.ts';
import { findCard } from './list.ts';
import { readPage } from './read-page.ts';
import { holdEngine } from './engine.ts';
import { readFigureBadges } from './figure.ts';

function toPath({ filter }: Visible): string {
  return `/${formatQuery({ filter })}`;
}

/** List, line, timeline, legend and counts say the same, and the still map too. */
async function expectAgreement(page: Page, state: Visible): Promise<void> {
  expect(new URL(page.url()).search).toBe(formatQuery({ filter: state.filter }));
  const { badges, words: _, ...expected } = toExpected(state);
  await expect.poll(() => readPage(page), toPath(state)).toEqual(expected);
  await expect.poll(() => readFigureBadges(page), toPath(state)).toEqual(badges);
}

/** A page whose live map is not waited for. */
const test = base.extend<{ still: Page }>({
  still: async ({ page }, use) => {
    const release = await holdEngine(page);
    await use(page);
    release();
  },
});

test.describe.configure({ timeout: 120_000 });

test('in 20 random states everything on the page says the same', async ({ still: page }) => {
  expect(STATES).toHaveLength(20);
  const some = STATES.filter(({ ids }) => ids.length > 0 && ids.length < catalogue.events.length);
  expect(some.length).toBeGreaterThanOrEqual(12);
  expect(new Set(STATES.map(toPath)).size).toBe(STATES.length);
  for (const state of STATES) {
    await page.goto(toPath(state));
    await expectAgreement(page, state);
  }
});

test('in 4 of them the live map and its words say so too', async ({ page }) => {
  for (const state of STATES.filter(({ ids }) => ids.length > 0).slice(0, 4)) {
    const { badges, words } = toExpected(state);
    await page.goto(toPath(state));
    await waitForMap(page);
    await expect.poll(() => readBadges(page), toPath(state)).toEqual(badges);
    await expect(page.locator('#map-words')).toHaveText(words);
  }
});

test('in 5 of them the table has the same events', async ({ still: page }) => {
  for (const { filter, ids } of STATES.filter((_, number) => number % 4 === 0)) {
    await openLive(page, `/${formatQuery({ filter })}`);
    await page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms.table, exact: true }).check();
    const rows = page.getByRole('table').locator('tbody tr[data-event]');
    await expect(page.getByRole('table')).toBeVisible();
    const read = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-event')));
    await expect.poll(async () => (await read()).toSorted()).toEqual(ids.toSorted());
  }
});

test('5 of them survive a reload, a copied link, and Back from an event', async ({
  still: page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const friend = await other.newPage();
  const release = await holdEngine(friend);
  for (const state of STATES.filter(({ ids }) => ids.length > 0).slice(4, 9)) {
    await openLive(page, toPath(state));
    await expectAgreement(page, state);
    await page.reload();
    await expectAgreement(page, state);

    await page.getByRole('button', { name: LINK_MESSAGES.copy }).click();
    await expect(page.getByRole('button', { name: LINK_MESSAGES.done })).toBeVisible();
    await friend.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expectAgreement(friend, state);

    const [first = ''] = state.ids;
    const card = await findCard(page, first);
    await card.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/events/${first}/`));
    await page.goBack();
    await expectAgreement(page, state);
  }
  release();
  await other.close();
});
