import type { Page, Route } from '@playwright/test';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { LIST_MESSAGES, MAP_MESSAGES } from '#lib/messages/en/wording.ts';
import { expect, test } from './atlas.ts';
import { readFigureBadges } from './figure.ts';
import { catalogue } from './record.ts';
import { countByArea, visibleWords } from './expected.ts';

const INDEX = '**/map/index.*.arrow';
const isOn = (id: string) => id === 'JMSDF';
const all = catalogue.events.length;

/** Holds the requests for the index back until it is let go. */
async function holdIndex(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(INDEX, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    for (const route of held) await route.continue();
  };
}

// The live map waits for the browser to be idle: here it never is, as on a slow net.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 })),
);

test('until the index has come no number is said that is not of the view', async ({ page }) => {
  const letGo = await holdIndex(page);
  await page.goto('/?services=JMSDF');
  const shown = page.locator('[data-shown]');
  await expect(shown).toContainText(LIST_MESSAGES.visibleOf(null, all));
  await expect(page.getByText(MAP_MESSAGES.allEvents)).toBeVisible();

  await letGo();
  await expect(shown).toHaveText(visibleWords(isOn));
  await expect(page.getByText(MAP_MESSAGES.allEvents)).toBeHidden();
  await expect.poll(() => readFigureBadges(page)).toEqual(countByArea(isOn));
});

test('without a filter the page says from the start what it has', async ({ page }) => {
  await holdIndex(page);
  await page.goto('/');
  await expect(page.locator('[data-shown]')).toHaveText(LIST_MESSAGES.visibleOf(all, all));
  await expect(page.getByText(MAP_MESSAGES.allEvents)).toBeHidden();
});

test('an index that does not come is said, and asked for again', async ({ page, faults }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
  await expect(page.getByText(LIST_MESSAGES.notLoaded)).toBeVisible();
  await expect(page.locator('[data-shown]')).toContainText(LIST_MESSAGES.visibleOf(null, all));
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');

  await page.unroute(INDEX);
  await page.getByRole('button', { name: LIST_MESSAGES.again }).click();
  await expect(page.locator('[data-shown]')).toContainText(LIST_MESSAGES.visibleOf(0, all));
  await expect(page.getByText(LIST_MESSAGES.notLoaded)).toBeHidden();
});
