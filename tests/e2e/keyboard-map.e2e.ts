import type { Locator, Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { MAP_TOOL_MESSAGES, MAPLIBRE_MESSAGES } from '#lib/messages/en/live-map.ts';
import { LIST_MESSAGES, SITE } from '#lib/messages/en/wording.ts';
import { expect, index, mapElement, openLive, openMap, popup, test, waitForMap } from './atlas.ts';
import { area, eventsOf } from './choice.ts';
import { holdEngine } from './engine.ts';
import { figureLink } from './figure.ts';
import { expectFocusSeen, tabThrough, tabTo } from './focus.ts';
import { findOverlap } from './overlap.ts';

/** Hawaii lies far beyond its edges. */
const NEAR_JAPAN = '/#map=5.2/38.9/134.6';

function canvas(page: Page): Locator {
  return page.locator('.maplibregl-canvas');
}

function areaKeys(page: Page): Locator {
  return page.getByRole('group', { name: MAP_TOOL_MESSAGES.areas }).getByRole('button');
}

function areaKey(page: Page, id: string): Locator {
  return areaKeys(page).and(page.locator(`[data-area-key="${id}"]`));
}

/** From the first of the areas, by arrow keys, the shorter way. */
async function walkTo(page: Page, id: string): Promise<void> {
  const place = index.areas.indexOf(area(id));
  const back = index.areas.length - place;
  for (let steps = Math.min(place, back); steps > 0; steps -= 1) {
    await page.keyboard.press(back < place ? 'ArrowLeft' : 'ArrowRight');
  }
  await expect(areaKey(page, id)).toBeFocused();
}

function readCamera(page: Page): Promise<{ zoom: number; lng: number; lat: number }> {
  return mapElement(page).evaluate((element) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    const { lng, lat } = maplibre.getCenter();
    // Eastward without a break at 180°.
    return { zoom: maplibre.getZoom(), lng: (lng + 360) % 360, lat };
  });
}

/** The areas that stand out on the map as the one the reader is at. */
function readLitUp(page: Page): Promise<readonly string[]> {
  return mapElement(page).evaluate(
    (element, ids) => {
      const { maplibre } = element as unknown as { maplibre: MapLibreMap };
      return ids.filter((id) => maplibre.getFeatureState({ source: 'areas', id })?.['isHovered']);
    },
    index.areas.map(({ id }) => id),
  );
}

test('the first Tab offers a way past the map, to the list', async ({ page }) => {
  await openLive(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: LIST_MESSAGES.skip });
  await expect(skip).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expectFocusSeen(page);
  // The hash of the address is the camera's.
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Tab');
  await expect(page.locator('main').getByRole('link').first()).toBeFocused();
  await expectFocusSeen(page);
});

test('one Tab leads to the areas on the map, and arrow keys from one to the next', async ({
  page,
}) => {
  await openMap(page, NEAR_JAPAN);
  const keys = areaKeys(page);
  await expect(keys).toHaveCount(index.areas.length);
  await tabTo(page, keys.first());
  const start = await readCamera(page);
  for (const [key, number] of [
    ['ArrowRight', 1],
    ['ArrowLeft', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
    ['End', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(keys.nth(number)).toBeFocused();
  }
  await walkTo(page, 'hawaii');
  // The map brings it into view, and it stands out there.
  await expectFocusSeen(page);
  expect((await readCamera(page)).lng).toBeGreaterThan(start.lng + 20);
  expect(await readLitUp(page)).toEqual(['hawaii']);

  // One stop for all of them, and the way back is to the one the reader was at.
  await page.keyboard.press('Tab');
  await expect(keys.locator(':focus')).toHaveCount(0);
  expect(await readLitUp(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await expect(areaKey(page, 'hawaii')).toBeFocused();
});

test('an area that would come to stand under the legend comes to the middle', async ({ page }) => {
  await openMap(page, '/');
  const legend = await page.locator('.corner details').boundingBox();
  if (!legend) throw new Error('found no legend over the map');
  // Beyond the right edge, as high as the legend.
  await mapElement(page).evaluate(
    (element, { at, level }) => {
      const { maplibre } = element as unknown as { maplibre: MapLibreMap };
      maplibre.jumpTo({ center: at, zoom: 5 });
      maplibre.panBy([-2000, element.clientHeight / 2 - level], { animate: false });
    },
    {
      at: [...area('hawaii').labelPoint] as [number, number],
      level: legend.y + legend.height / 2,
    },
  );
  await areaKey(page, 'hawaii').focus();
  await expectFocusSeen(page);
});

test('an area of the still map keeps the focus when the live map takes its place', async ({
  page,
}) => {
  const release = await holdEngine(page);
  await openLive(page, '/');
  await figureLink(page, 'hawaii').focus();
  release();
  await waitForMap(page);
  await expect(areaKey(page, 'hawaii')).toBeFocused();
  await expectFocusSeen(page);
  await expect(page.locator('.figure')).toHaveAttribute('inert');
});

test('Enter opens an area, and Escape gives the focus back to where it was', async ({ page }) => {
  const { id, name } = area('hawaii');
  await openMap(page, '/');
  await tabTo(page, areaKeys(page).first());
  await walkTo(page, id);
  await page.keyboard.press('Enter');
  await expect(popup(page).getByRole('heading', { level: 2, name })).toBeFocused();
  await expectFocusSeen(page);
  await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));
  await expect(popup(page).getByRole('article')).toHaveCount(eventsOf(id).length);
  await page.keyboard.press('Tab');
  await expect(popup(page).getByRole('button', { name: POPUP_MESSAGES.close })).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  await expect(areaKey(page, id)).toBeFocused();
  await expectFocusSeen(page);
});

test('arrow keys and plus and minus move and zoom the map, as do its buttons', async ({ page }) => {
  await openMap(page, '/');
  await tabTo(page, canvas(page));
  await expect(canvas(page)).toHaveAccessibleDescription(new RegExp(MAP_TOOL_MESSAGES.keys));
  const start = await readCamera(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await readCamera(page)).lng).toBeGreaterThan(start.lng + 1);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await readCamera(page)).lat).toBeLessThan(start.lat - 1);
  await page.keyboard.press('+');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(start.zoom + 1, 1);
  await page.keyboard.press('-');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(start.zoom, 1);
  await expect(page).toHaveURL(/#map=/);
  await expectFocusSeen(page);

  const [larger = '', smaller = ''] = ['ZoomIn', 'ZoomOut'].map(
    (name) => MAPLIBRE_MESSAGES[`NavigationControl.${name}`],
  );
  await tabTo(page, page.getByRole('button', { name: larger }));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(start.zoom + 1, 1);
  await tabTo(page, page.getByRole('button', { name: smaller }));
  await page.keyboard.press('Space');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(start.zoom, 1);
});

test('Enter on the map opens what lies at the cross, and lets choose where areas overlap', async ({
  page,
}) => {
  const { at, areas } = findOverlap();
  await openMap(page, `/#map=6/${at[1].toFixed(3)}/${at[0].toFixed(3)}`);
  await tabTo(page, canvas(page));
  await page.keyboard.press('Enter');
  const heading = popup(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(POPUP_MESSAGES.choose(areas.length));
  await expect(heading).toBeFocused();
  await expectFocusSeen(page);
  for (const [number, { id, name }] of areas.entries()) {
    await tabTo(page, popup(page).getByRole('listitem').nth(number).getByRole('button'));
    await expect(popup(page).locator(':focus')).toContainText(name);
    await expect.poll(() => readLitUp(page)).toEqual([id]);
  }
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  await expect(canvas(page)).toBeFocused();
  expect(await readLitUp(page)).toEqual([]);

  const [smallest] = areas;
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await tabTo(page, popup(page).getByRole('listitem').first().getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(smallest?.name ?? '');
  await expect(heading).toBeFocused();
  await expectFocusSeen(page);
  await expect(page).toHaveURL(new RegExp(`/areas/${smallest?.id}/`));
});

test('Tab and Shift+Tab lead out of the map', async ({ page }) => {
  await openMap(page, '/');
  const [skip, home] = [LIST_MESSAGES.skip, SITE.name].map((name) =>
    page.getByRole('link', { name }),
  ) as [Locator, Locator];
  await tabTo(page, skip);
  expect(await tabThrough(page, 'Tab', home)).toEqual([]);
  expect(await tabThrough(page, 'Shift+Tab', skip)).toEqual([]);
});

test('a popup comes back into view with the focus', async ({ page }) => {
  const { id, name } = area('hawaii');
  await openMap(page, `/areas/${id}/`);
  const close = popup(page).getByRole('button', { name: POPUP_MESSAGES.close });
  await tabTo(page, close);
  // On the way, the areas that the map brings into view.
  await tabTo(page, page.getByRole('link', { name: SITE.name }));
  await tabTo(page, close, 'Shift+Tab');
  await expect(popup(page).getByRole('heading', { level: 2, name })).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));
});
