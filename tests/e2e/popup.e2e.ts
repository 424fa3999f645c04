import type { Locator } from '@playwright/test';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { clickAt, expect, openArea, openLive, openMap, popup, test } from './atlas.ts';
import { MOST_PUBLICATIONS, eventsOf, findArea } from './choice.ts';
import { findOverlap } from './overlap.ts';

/** It has the width of the window, stands on its lower edge and leaves a part of the map in view. */
async function expectSheet(sheet: Locator): Promise<void> {
  const box = await sheet.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect(box?.y).toBeGreaterThan(844 / 4);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
}

test('where areas overlap the popup offers each of them, smallest first', async ({ page }) => {
  const { at, areas } = findOverlap();
  await openMap(page, '/');
  await clickAt(page, at);
  await expect(popup(page).getByRole('heading')).toHaveText(POPUP_MESSAGES.choose(areas.length));
  await expect(popup(page).getByRole('listitem').locator('.name')).toHaveText(
    areas.map(({ name }) => name),
  );
  // The address waits for the choice.
  await expect(page).toHaveURL(/localhost:\d+\/$/);
  const [, larger] = areas;
  await popup(page).getByRole('listitem').last().getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`/areas/${larger?.id}/`));
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(larger?.name ?? '');
});

test('an event is read when its card is opened, once, and not before', async ({ page }) => {
  const area = findArea('with several events', ({ id }) => eventsOf(id).length > 1);
  const [first, second] = eventsOf(area.id);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/map/details/')) asked.push(new URL(request.url()).pathname);
  });
  await openLive(page, `/areas/${area.id}/`);
  const cards = popup(page).getByRole('article');
  await expect(cards).toHaveCount(eventsOf(area.id).length);
  expect(asked).toEqual([]);

  const fold = cards.first().locator('summary');
  await fold.click();
  await expect(cards.first()).toContainText(first?.summary ?? '');
  await expect(cards.first().locator('ol > li')).toHaveCount(first?.publications.length ?? NaN);
  expect(asked).toHaveLength(1);
  await fold.click();
  await expect(cards.first().locator('ol')).toBeHidden();
  await fold.click();
  await expect(cards.first().locator('ol')).toBeVisible();
  await cards.nth(1).locator('summary').click();
  await expect(cards.nth(1)).toContainText(second?.summary ?? '');
  // Two events of one time are in one pack.
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(new Set(asked).size).toBe(asked.length);
});

test('an event opened by its address has its card open, and the others closed', async ({
  page,
}) => {
  await openLive(page, `/events/${MOST_PUBLICATIONS.id}/`);
  const open = popup(page).locator('details[open]');
  await expect(open).toHaveCount(1);
  await expect(popup(page).locator(`[data-event="${MOST_PUBLICATIONS.id}"] ol > li`)).toHaveCount(
    MOST_PUBLICATIONS.publications.length,
  );
});

test('where an event cannot be read its card says so, leads to its page, and tries again', async ({
  page,
  faults,
}) => {
  const area = findArea('with several events', ({ id }) => eventsOf(id).length > 1);
  const [event] = eventsOf(area.id);
  await page.route('**/map/details/*.json', (route) => route.abort());
  await openLive(page, `/areas/${area.id}/`);
  const card = popup(page).getByRole('article').first();
  await card.locator('summary').click();
  await expect(card).toContainText(ACCOUNT_MESSAGES.notLoaded);
  const link = card.getByRole('link', { name: ACCOUNT_MESSAGES.ownPage });
  await expect(link).toHaveAttribute('href', new RegExp(`/events/${event?.id}/$`));
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');

  await page.unroute('**/map/details/*.json');
  await card.locator('summary').click();
  await card.locator('summary').click();
  await expect(card.locator('ol > li')).toHaveCount(event?.publications.length ?? NaN);
  await expect(card).not.toContainText(ACCOUNT_MESSAGES.notLoaded);
});

test('Escape closes the popup and gives focus back to the map', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  await expect(page.locator('.maplibregl-canvas')).toBeFocused();
});

test('the Close button is large enough and closes the popup, as does a click on the sea', async ({
  page,
}) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  const button = popup(page).getByRole('button', { name: POPUP_MESSAGES.close });
  const box = await button.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await button.click();
  await expect(popup(page)).toBeHidden();

  await openArea(page, 'hawaii');
  await clickAt(page, [175, 45]);
  await expect(popup(page)).toBeHidden();
});

test('on a phone the sheet over the map tells of an area, and another offers several', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '/');
  const { at, areas } = findOverlap();
  await clickAt(page, at);
  await expect(popup(page).getByRole('heading')).toHaveText(POPUP_MESSAGES.choose(areas.length));
  await expect(page.locator('.atlas-popup')).toHaveCount(0);
  await expectSheet(popup(page));

  const [smaller] = areas;
  await popup(page).getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`/areas/${smaller?.id}/`));
  await expect(popup(page)).toHaveCount(0);
  await expectSheet(page.locator('.panel'));
  const heading = page.locator('main').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(smaller?.name ?? '');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});
