import type { Page } from '@playwright/test';
import { MEDIA } from '#lib/domain/area.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { FAILURE_MESSAGES } from '#lib/messages/en/wording.ts';
import { expect, index, mapElement, popup, test as base, unfoldService } from './atlas.ts';
import { area, eventsOf, findArea } from './choice.ts';
import { countByArea } from './expected.ts';
import {
  clickFigureAt,
  failure,
  figure,
  figureLink,
  findOnFigure,
  holdRedrawing,
  openFigureArea,
  readFigureBadges,
  takeWebGlAway,
} from './figure.ts';
import { findAreaLink } from './list.ts';

/** A browser that cannot draw the live map: the console tells a developer so, and no more. */
const test = base.extend({
  page: async ({ page, faults }, use) => {
    await takeWebGlAway(page);
    await use(page);
    for (const fault of faults.splice(0)) expect(fault).toMatch(/could not be made|WebGL/);
  },
});

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

async function openStill(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(failure(page)).toHaveText(FAILURE_MESSAGES['no-webgl']);
  await expect(figure(page)).toBeVisible();
}

/** Opacity of the tint of an area's rings. */
function readTint(page: Page, id: string): Promise<number> {
  return figure(page)
    .locator(`> svg a[data-area="${id}"] > g`)
    .first()
    .evaluate((group) => Number(group.getAttribute('fill-opacity')));
}

function readViewBox(page: Page): Promise<string | null> {
  return figure(page).locator('> svg').first().getAttribute('viewBox');
}

test('the page of an area says so, and its list and popup stand', async ({ page }) => {
  await openStill(page, '/areas/hawaii/');
  await expect(page.locator('main').getByRole('article')).toHaveCount(eventsOf('hawaii').length);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
});

test('a click on an area of the figure opens its popup with its events', async ({ page }) => {
  await openStill(page, '/');
  for (const medium of MEDIA) {
    const { id } = findArea(medium, (one) => one.medium === medium);
    await openFigureArea(page, id);
    await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));
    const titles = eventsOf(id).map(({ title }) => title);
    const cards = popup(page).getByRole('article');
    await expect(cards.getByRole('heading')).toHaveText(titles);
    const summary = eventsOf(id)[0]?.summary ?? '';
    if (titles.length > 1) await cards.first().locator('summary').click();
    if (titles.length > 0) await expect(cards.first()).toContainText(summary);
    await page.keyboard.press('Escape');
    await expect(popup(page)).toBeHidden();
    await page.getByRole('link', { name: 'All areas' }).click();
    await expect(page).toHaveURL(/localhost:\d+\/$/);
  }
});

test('Enter on the link of an area opens its popup, Escape goes back to the link', async ({
  page,
}) => {
  await openStill(page, '/');
  for (const { id, name } of index.areas) {
    await figureLink(page, id).focus();
    await page.keyboard.press('Enter');
    const heading = popup(page).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/areas/${id}/$`));
    await page.keyboard.press('Escape');
    await expect(popup(page)).toBeHidden();
    await expect(figureLink(page, id)).toBeFocused();
  }
});

test('a click on the open sea closes the popup', async ({ page }) => {
  await openStill(page, '/');
  await openFigureArea(page, 'hawaii');
  await clickFigureAt(page, [200, 28]);
  await expect(popup(page)).toBeHidden();
});

test('a press is a click though the figure is redrawn before the release', async ({ page }) => {
  const { release, comes } = await holdRedrawing(page);
  await openStill(page, '/');
  const { x, y } = await findOnFigure(page, area('hawaii').labelPoint);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const first = await figureLink(page, 'hawaii').elementHandle();
  release();
  await comes;
  // Time for it to be redrawn, were it not for the press.
  await page.waitForLoadState('networkidle');
  await page.mouse.up();
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await expect.poll(() => first?.evaluate((link) => link.isConnected)).toBe(false);
});

test('the badges of the figure follow the services', async ({ page }) => {
  await openStill(page, '/');
  expect(await readFigureBadges(page)).toEqual(countByArea(() => true));
  await (await unfoldService(page, 'JMSDF')).uncheck();
  await expect.poll(() => readFigureBadges(page)).toEqual(countByArea((id) => id !== 'JMSDF'));
});

test('an area of which no event is shown stays as a faint outline without a badge', async ({
  page,
}) => {
  await openStill(page, '/');
  const usual = await readTint(page, 'hawaii');
  await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
  await expect.poll(() => readFigureBadges(page)).toEqual({});
  for (const { id, name } of index.areas) {
    const tint = await readTint(page, id);
    expect(tint).toBeGreaterThan(0);
    expect(tint).toBeLessThan(usual / 2);
    await expect(figureLink(page, id)).toHaveAccessibleName(`${name}: 0 events shown`);
  }
});

test('another selection brings its area into view', async ({ page }) => {
  await openStill(page, '/?list=area');
  const everything = await readViewBox(page);
  await (await findAreaLink(page, 'hawaii')).click();
  await expect.poll(() => readViewBox(page)).not.toBe(everything);
  const hawaii = await readViewBox(page);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await page.goBack();
  await expect.poll(() => readViewBox(page)).toBe(everything);
  expect(hawaii).not.toBe(everything);
});

test('on a phone the sheet over the figure tells of an area in the popup’s place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, '/');
  const { labelPoint, name } = area('hawaii');
  await clickFigureAt(page, labelPoint);
  const heading = page.locator('main').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(name);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(popup(page)).toHaveCount(0);
  const box = await page.locator('.panel').boundingBox();
  expect(box?.width).toBe(390);
  expect(box?.y).toBeGreaterThan(844 / 4);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
});
