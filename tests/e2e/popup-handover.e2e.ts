import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { expect, mapElement, popup, test, waitForMap } from './atlas.ts';
import { area, eventsOf } from './choice.ts';
import { holdEngine } from './engine.ts';
import { clickFigureAt } from './figure.ts';
import { findOverlap } from './overlap.ts';

/** Pixels: the live map's popup has a tip, the figure's has not. */
const MOST_SHIFT = 12;

/** Once the frame that is being drawn is: a popup finds its place with it. */
async function findMiddle(page: Page): Promise<{ x: number; y: number }> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const box = await popup(page).boundingBox();
  if (!box) throw new Error('The popup is not in view.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The page with its figure, while MapLibre is on its way. */
async function openEarly(page: Page): Promise<() => void> {
  const release = await holdEngine(page);
  await page.goto('/');
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'loading');
  return release;
}

async function expectHandedOver(page: Page, before: { x: number; y: number }): Promise<void> {
  await waitForMap(page);
  await expect(page.locator('.maplibregl-popup [data-popup]')).toBeVisible();
  const after = await findMiddle(page);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(MOST_SHIFT);

  await mapElement(page).evaluate((element) =>
    (element as unknown as { maplibre: MapLibreMap }).maplibre.panBy([-50, 30], { animate: false }),
  );
  await expect
    .poll(async () => {
      const { x, y } = await findMiddle(page);
      return [Math.round(x - after.x), Math.round(y - after.y)];
    })
    .toEqual([50, -30]);
}

for (const id of ['hawaii', 'philippine-sea']) {
  test(`the popup of ${id} opens before the live map has come, and stays`, async ({ page }) => {
    const release = await openEarly(page);
    const { name, labelPoint } = area(id);
    await clickFigureAt(page, labelPoint);
    const heading = popup(page).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/areas/${id}/$`));
    await expect(popup(page).getByRole('article')).toHaveCount(eventsOf(id).length);
    await expect(mapElement(page)).toHaveAttribute('data-map-state', 'loading');

    const before = await findMiddle(page);
    release();
    await waitForMap(page);
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expectHandedOver(page, before);
  });
}

test('where areas overlap on the figure, the popup offers each and goes on to the live map', async ({
  page,
}) => {
  const release = await openEarly(page);
  const { at, areas } = findOverlap();
  await clickFigureAt(page, at);
  const heading = popup(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(POPUP_MESSAGES.choose(areas.length));
  const names = areas.map(({ name }) => name);
  await expect(popup(page).getByRole('listitem').locator('.name')).toHaveText(names);
  await expect(page).toHaveURL(/localhost:\d+\/$/);

  const before = await findMiddle(page);
  release();
  await expectHandedOver(page, before);
  await expect(heading).toHaveText(POPUP_MESSAGES.choose(areas.length));
  await popup(page).getByRole('listitem').last().getByRole('button').click();
  await expect(heading).toHaveText(areas.at(-1)?.name ?? '');
  await expect(page).toHaveURL(new RegExp(`/areas/${areas.at(-1)?.id}/`));
});

test('the card of the event the address selects is in view, on the figure and on the live map', async ({
  page,
}) => {
  const last = eventsOf('hawaii').at(-1);
  if (!last) throw new Error('found no event in hawaii, expected several');
  const release = await holdEngine(page);
  await page.goto(`/events/${last.id}/`);
  const card = popup(page).locator(`[data-event="${last.id}"]`);
  await expect(card.getByRole('heading')).toBeInViewport();
  release();
  await waitForMap(page);
  await expect(page.locator('.maplibregl-popup [data-popup]')).toBeVisible();
  await expect(card.getByRole('heading')).toBeInViewport();
});
