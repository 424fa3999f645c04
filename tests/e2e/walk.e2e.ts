import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { clickAt, expect, index, mapElement, openMap, popup, test } from './atlas.ts';

function readZoom(page: Page): Promise<number> {
  return mapElement(page).evaluate((element) =>
    (element as unknown as { maplibre: MapLibreMap }).maplibre.getZoom(),
  );
}

async function expectInView(page: Page, name: string): Promise<void> {
  const heading = page.locator('main').getByRole('heading', { level: 2, name });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`a selection from far down the list begins with its heading at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '/');
    await page.locator('main').getByRole('link', { name: 'Orient Shield 23' }).click();
    await expectInView(page, 'Orient Shield 23');
    await page.goBack();
    await page.locator('main').getByRole('link', { name: 'Hawaii', exact: true }).click();
    await expectInView(page, 'Hawaii');
  });
}

test('an event opened from the popup leaves camera, focus and popup alone', async ({ page }) => {
  await openMap(page, '/#map=4/38/140');
  await clickAt(page, [134, 39]);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(/Sea of Japan/);
  const link = popup(page).getByRole('link', { name: /16 July 2023/ });
  await link.click();
  await expect(page).toHaveURL(/\/events\/2023-07-trilateral-bmd-sea-of-japan\/#map=4\//);
  await expect(link).toBeFocused();
  expect(await readZoom(page)).toBeCloseTo(4, 1);
});

test('Back to all areas shows them all again', async ({ page }) => {
  await openMap(page, '/');
  const before = await readZoom(page);
  await page.locator('main').getByRole('link', { name: 'Hawaii', exact: true }).click();
  await expect.poll(() => readZoom(page)).toBeGreaterThan(before + 1);
  await page.goBack();
  await expect.poll(() => readZoom(page)).toBeCloseTo(before, 1);
});

test('a click whose area is still on its way is forgotten when the reader goes elsewhere', async ({
  page,
}) => {
  await openMap(page, '/');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/areas/hawaii/__data.json*', async (route) => {
    await held;
    await route.continue();
  });
  await clickAt(page, index.areas.find(({ id }) => id === 'hawaii')?.labelPoint ?? [0, 0]);
  await page.locator('main').getByRole('link', { name: 'Philippine Sea', exact: true }).click();
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Philippine Sea');
  release();
  await expect(page).toHaveURL(/\/areas\/philippine-sea\//);
  await expectInView(page, 'Philippine Sea');
});

test('a camera edited by hand is followed, and a bad one gives a notice that goes again', async ({
  page,
}) => {
  await openMap(page, '/');
  await page.evaluate(() => (location.hash = '#map=6/21/-157'));
  await expect.poll(() => readZoom(page)).toBeCloseTo(6, 1);
  const notices = page.getByRole('status', { name: 'About the address' });
  await page.evaluate(() => (location.hash = '#map=bad'));
  await expect(notices).toContainText('“bad” is no view of this map');
  await page.locator('main').getByRole('link', { name: 'Hawaii', exact: true }).click();
  await expect(notices).toHaveText('');
});

test('Escape closes the dialog alone, then the popup', async ({ page }) => {
  await openMap(page, '/areas/hawaii/');
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(popup(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
});

test('two toggles in one moment both count', async ({ page }) => {
  await openMap(page, '/');
  await page.evaluate(() => {
    for (const name of ['JMSDF', 'ROKN']) {
      document.querySelector<HTMLElement>(`input[aria-label^="${name},"]`)?.click();
    }
  });
  await expect(page).toHaveURL(/\?services=USN,/);
  await expect(page.getByRole('checkbox', { name: /^JMSDF,/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^ROKN,/ })).not.toBeChecked();
});

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
  [1440, 900],
] as const) {
  test(`at ${width} × ${height} every area is named and none lies under the legend`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '/');
    const drawn = await mapElement(page).evaluate((element) => {
      const { maplibre } = element as unknown as { maplibre: MapLibreMap };
      const names = maplibre.queryRenderedFeatures({ layers: ['areas-name'] });
      return [...new Set(names.map(({ properties }) => String(properties['id'])))];
    });
    expect(drawn.toSorted()).toEqual(index.areas.map(({ id }) => id).toSorted());

    const legend = await page.locator('details:has([data-legend])').boundingBox();
    const east = await mapElement(page).evaluate(
      (element, [west, south, eastern]) => {
        const { maplibre } = element as unknown as { maplibre: MapLibreMap };
        const low = maplibre.project([(west + eastern) / 2, south]);
        return element.getBoundingClientRect().top + low.y;
      },
      index.areas.find(({ id }) => id === 'hawaii')?.bounds ?? [0, 0, 0, 0],
    );
    expect(legend?.y).toBeGreaterThan(east);
  });
}
