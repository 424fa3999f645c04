import type { Page } from '@playwright/test';
import type { AreaEntry } from '#lib/domain/atlas-index.ts';
import { index, mapElement, openMap, popup, test, expect, waitForMap } from './atlas.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';

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

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('what is out of sight is pointed to, and comes into view at a tap', async ({ page }) => {
    await openMap(page, NEAR_HAWAII);
    await expect(pointers(page)).toHaveCount(index.areas.length - 1);
    for (const pointer of await pointers(page).all()) {
      const box = await pointer.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    }
    await page.getByRole('button', { name: /^Sea of Japan \/ East Sea, beyond/ }).click();
    await expect(page.getByRole('button', { name: /^Hawaii, beyond/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Sea of Japan/ })).toHaveCount(0);
    await waitForMap(page);
    expect(await readNames(page, 'areas-name')).toContain('Sea of Japan / East Sea');
  });

  test('one button leads back to all areas', async ({ page }) => {
    await openMap(page, NEAR_HAWAII);
    await page.getByRole('button', { name: 'All areas' }).click();
    await expect(pointers(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('button', { name: 'All areas' })).toHaveCount(0);
  });
});

test('where the list stands beside the map nothing points, and the button leads home', async ({
  page,
}) => {
  await openMap(page, '/areas/hawaii/');
  await expect(pointers(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'All areas' }).click();
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

for (const area of index.areas) {
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

for (const [language, sea, ocean] of [
  ['ja', '日本海', '北太平洋'],
  ['ko', '동해 / 조선동해', '북태평양'],
  ['zh', '日本海', '北太平洋'],
] as const) {
  test(`names on the map come in ${language}, the rest of the page stays`, async ({ page }) => {
    await openMap(page, `/?lang=${language}`);
    expect(await readNames(page, 'areas-name')).toContain(sea);
    expect(await readNames(page, 'place-name')).toContain(ocean);
    await expect(page.getByRole('heading', { name: 'Sea of Japan / East Sea' })).toBeVisible();
    await page.getByRole('link', { name: 'Hawaii', exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`\\?lang=${language}`));
  });
}

test('an unknown language is said and left out', async ({ page }) => {
  await openMap(page, '/?lang=tlh');
  await expect(page.getByText('“tlh” is no language of the names on this map')).toBeVisible();
  expect(await readNames(page, 'areas-name')).toContain('Sea of Japan / East Sea');
});
