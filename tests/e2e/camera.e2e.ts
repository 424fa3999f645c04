import type { Page } from '@playwright/test';
import { MAP_TOOL_MESSAGES } from '#lib/messages/en/live-map.ts';
import { NOTICE_MESSAGES } from '#lib/messages/en/notice.ts';
import { SITE } from '#lib/messages/en/wording.ts';
import { index, mapElement, openMap, popup, test, expect, waitForMap } from './atlas.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CHOSEN_AREAS, area, eventsOf } from './choice.ts';
import { findAreaLink, findCard, readItems } from './list.ts';
import type { AreaEntry } from './record.ts';

interface MapElement extends HTMLElement {
  readonly maplibre: MapLibreMap;
}

const PHONE = { width: 390, height: 844 };
const NEAR_HAWAII = '/#map=4/22/202';

/** The names that are drawn, of areas or of places. */
async function readNames(page: Page, layer: string): Promise<string[]> {
  return mapElement(page).evaluate((element, id) => {
    const { maplibre } = element as MapElement;
    const drawn = maplibre.queryRenderedFeatures({ layers: [id] });
    return drawn.map(({ properties }) => String(properties['name']).replaceAll('\n', ' '));
  }, layer);
}

function pointers(page: Page) {
  return page.getByRole('button', { name: /beyond this edge/ });
}

/** The pointer to this area alone. */
function pointerTo(page: Page, { id, name }: AreaEntry) {
  return page.getByRole('button', { name: MAP_TOOL_MESSAGES.beyond(name, eventsOf(id).length) });
}

/** How many areas each pointer leads to: one by its name, or as many as it says. */
async function readPointed(page: Page): Promise<number[]> {
  const labels = await pointers(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label')),
  );
  const single = index.areas.map(({ id, name }) =>
    MAP_TOOL_MESSAGES.beyond(name, eventsOf(id).length),
  );
  const several = index.areas.map((_, number) =>
    MAP_TOOL_MESSAGES.beyondSeveral(MAP_TOOL_MESSAGES.several(number + 1)),
  );
  return labels.map((label) =>
    single.includes(label ?? '') ? 1 : several.indexOf(label ?? '') + 1,
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('what is out of sight is pointed to, and comes into view at a tap', async ({ page }) => {
    await openMap(page, NEAR_HAWAII);
    await expect(pointers(page)).not.toHaveCount(0);
    const pointed = await readPointed(page);
    expect(pointed).not.toContain(0);
    expect(pointed.reduce((sum, count) => sum + count, 0)).toBe(index.areas.length - 1);
    for (const pointer of await pointers(page).all()) {
      const box = await pointer.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    }
    // Too many for one edge are gathered, and come into view together.
    expect(Math.max(...pointed)).toBeGreaterThan(1);
    await pointers(page)
      .nth(pointed.indexOf(Math.max(...pointed)))
      .click();
    await expect(pointers(page)).toHaveCount(1);
    await pointerTo(page, area('hawaii')).click();
    await expect(pointerTo(page, area('hawaii'))).toHaveCount(0);
    await waitForMap(page);
    expect(await readNames(page, 'areas-name')).toContain(area('hawaii').name);
  });

  test('one button leads back to all areas', async ({ page }) => {
    await openMap(page, NEAR_HAWAII);
    await page.getByRole('button', { name: MAP_TOOL_MESSAGES.showAll }).click();
    await expect(pointers(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('button', { name: MAP_TOOL_MESSAGES.showAll })).toHaveCount(0);
  });
});

test('where the list stands beside the map nothing points, and the button leads home', async ({
  page,
}) => {
  await openMap(page, '/areas/hawaii/');
  await expect(pointers(page)).toHaveCount(0);
  await page.getByRole('button', { name: MAP_TOOL_MESSAGES.showAll }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(popup(page)).toHaveCount(0);
  await waitForMap(page);
});

/** The box of an area on the map, in pixels from the map's upper left corner. */
function readBox(page: Page, { bounds }: AreaEntry) {
  return mapElement(page).evaluate((element, [west, south, east, north]) => {
    const { maplibre } = element as MapElement;
    const middle = maplibre.getCenter().lng;
    const toPixel = ([lng, lat]: [number, number]) =>
      maplibre.project([lng - 360 * Math.round((lng - middle) / 360), lat]);
    const { width, height } = element.getBoundingClientRect();
    return { low: toPixel([west, north]), high: toPixel([east, south]), width, height };
  }, bounds);
}

for (const area of CHOSEN_AREAS) {
  test(`${area.name} is fitted into the map beside its popup`, async ({ page }) => {
    await openMap(page, `/areas/${area.id}/`);
    await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(area.name);
    const { low, high, width, height } = await readBox(page, area);
    expect(low.x).toBeGreaterThanOrEqual(30);
    expect(low.y).toBeGreaterThanOrEqual(30);
    expect(high.x).toBeLessThanOrEqual(width - 380);
    expect(high.y).toBeLessThanOrEqual(height - 30);
  });
}

for (const [language, ocean] of [
  ['ja', '北太平洋'],
  ['ko', '북태평양'],
  ['zh', '北太平洋'],
] as const) {
  test(`names on map and page come in ${language}, the rest stays`, async ({ page }) => {
    await openMap(page, `/?list=area&lang=${language}`);
    expect(await readNames(page, 'areas-name')).toContain(area('sea-of-japan').names[language]);
    expect(await readNames(page, 'place-name')).toContain(ocean);
    const hawaii = await findAreaLink(page, 'hawaii');
    await expect(hawaii).toHaveAttribute('lang', language);
    const headings = (await readItems(page)).filter(({ event }) => event === null);
    expect(headings.slice(0, index.areas.length).map(({ heading }) => heading)).toEqual(
      index.areas.map(({ names }) => names[language]),
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(SITE.name);
    const [first] = eventsOf('hawaii');
    await expect((await findCard(page, first?.id ?? '')).locator('h4')).toHaveText(
      first?.title ?? '',
    );
    await (await findAreaLink(page, 'hawaii')).click();
    await expect(page).toHaveURL(new RegExp(`\\?list=area&lang=${language}`));
  });
}

test('an unknown language is said and left out', async ({ page }) => {
  await openMap(page, '/?lang=tlh');
  const notices = page.getByRole('region', { name: NOTICE_MESSAGES.heading });
  await expect(notices).toHaveText(NOTICE_MESSAGES['unknown-language']('tlh'));
  expect(await readNames(page, 'areas-name')).toContain(area('sea-of-japan').name);
});
