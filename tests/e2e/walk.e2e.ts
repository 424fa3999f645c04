import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { EMBED_MESSAGES } from '#lib/messages/en/embed.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { NOTICE_MESSAGES } from '#lib/messages/en/notice.ts';
import {
  clickAt,
  expect,
  index,
  mapElement,
  openLive,
  openMap,
  popup,
  test,
  unfoldService,
} from './atlas.ts';
import { OFF_MAP, area, eventsOf } from './choice.ts';
import { findAreaLink, findInList } from './list.ts';

/** The records of the areas, which the first page of an area waits for. */
const AREA_RECORDS = '**/map/areas/*.json';

/** Lets requests wait; gives what lets them go on. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

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
    const { id, title } = eventsOf('japan-ground-ranges')[0] ?? OFF_MAP;
    await page.setViewportSize({ width, height });
    await openLive(page, '/?list=area');
    await (await findInList(page, `[data-event="${id}"] h4 a`)).click();
    await expectInView(page, title);
    await page.goBack();
    await (await findAreaLink(page, 'hawaii')).click();
    await expectInView(page, 'Hawaii');
  });
}

test('an event opened from the popup leaves camera, focus and popup alone', async ({ page }) => {
  const { id, title } = eventsOf('sea-of-japan').at(-1) ?? OFF_MAP;
  const { name, labelPoint } = area('sea-of-japan');
  await openMap(page, '/#map=4/38/140');
  await clickAt(page, labelPoint);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(name);
  const link = popup(page).getByRole('link', { name: title, exact: true });
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}/#map=4/`));
  await expect(link).toBeFocused();
  expect(await readZoom(page)).toBeCloseTo(4, 1);
});

test('Back to all areas shows them all again', async ({ page }) => {
  await openMap(page, '/?list=area');
  const before = await readZoom(page);
  await (await findAreaLink(page, 'hawaii')).click();
  await expect.poll(() => readZoom(page)).toBeGreaterThan(before + 1);
  await page.goBack();
  await expect.poll(() => readZoom(page)).toBeCloseTo(before, 1);
});

test('a click whose area is still on its way is forgotten when the reader goes elsewhere', async ({
  page,
}) => {
  await openMap(page, '/?list=area');
  const release = await holdBack(page, AREA_RECORDS);
  await clickAt(page, index.areas.find(({ id }) => id === 'hawaii')?.labelPoint ?? [0, 0]);
  await (await findAreaLink(page, 'philippine-sea')).click();
  release();
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Philippine Sea');
  await expect(page).toHaveURL(/\/areas\/philippine-sea\//);
  await expectInView(page, 'Philippine Sea');
});

test('a choice made on the way to a page does not hold the reader back', async ({ page }) => {
  await openLive(page, '/?list=area');
  const link = await findAreaLink(page, 'hawaii');
  const release = await holdBack(page, AREA_RECORDS);
  const asked = page.waitForRequest(AREA_RECORDS);
  await link.click();
  await asked;
  await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
  release();
  await expect(page).toHaveURL(/\/areas\/hawaii\/\?services=none&list=area$/);
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await page.goBack();
  await expect(page).toHaveURL(/\d\/\?list=area$/);
});

test('a camera edited by hand is followed, and a bad one gives a notice that goes again', async ({
  page,
}) => {
  await openMap(page, '/?list=area');
  await page.evaluate(() => (location.hash = '#map=6/21/-157'));
  await expect.poll(() => readZoom(page)).toBeCloseTo(6, 1);
  const notices = page.getByRole('region', { name: NOTICE_MESSAGES.heading });
  await page.evaluate(() => (location.hash = '#map=bad'));
  await expect(notices).toContainText('“bad” is no view of this map');
  await (await findAreaLink(page, 'hawaii')).click();
  await expect(notices).toHaveCount(0);
});

test('Escape closes the dialog alone, then the popup', async ({ page }) => {
  await openLive(page, '/areas/hawaii/');
  await page.getByRole('button', { name: EMBED_MESSAGES.open }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(popup(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
});

test('two toggles in one moment both count', async ({ page }) => {
  const others = index.services.map(({ id }) => id).filter((id) => !['JMSDF', 'ROKN'].includes(id));
  await openLive(page, '/');
  for (const id of ['JMSDF', 'ROKN']) await expect(await unfoldService(page, id)).toBeChecked();
  await page.evaluate(() => {
    for (const name of ['JMSDF', 'ROKN']) {
      document.querySelector<HTMLElement>(`input[aria-label^="${name},"]`)?.click();
    }
  });
  await expect(page).toHaveURL(new RegExp(`\\?services=${others.join(',')}$`));
  await expect(await unfoldService(page, 'JMSDF')).not.toBeChecked();
  await expect(await unfoldService(page, 'ROKN')).not.toBeChecked();
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
