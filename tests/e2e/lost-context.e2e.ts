import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { FAILURE_MESSAGES } from '#lib/messages/en/wording.ts';
import {
  expect,
  mapElement,
  openArea,
  openMap,
  popup,
  readBadges,
  test,
  unfoldService,
  waitForMap,
} from './atlas.ts';
import { countByArea } from './expected.ts';
import { failure, figure, readFigureBadges } from './figure.ts';
import { findAreaLink } from './list.ts';

/** Takes the map's drawing surface away, or gives back the one taken last. */
async function changeSurface(page: Page, change: 'lose' | 'restore'): Promise<void> {
  await page.evaluate((wanted) => {
    const held = globalThis as unknown as { surface?: WEBGL_lose_context | null };
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    held.surface ??= canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    if (wanted === 'lose') held.surface?.loseContext();
    else held.surface?.restoreContext();
  }, change);
}

async function loseSurface(page: Page): Promise<void> {
  await changeSurface(page, 'lose');
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(failure(page)).toHaveText(FAILURE_MESSAGES.lost);
  await expect(figure(page)).toBeVisible();
}

function readSelected(page: Page): Promise<string[]> {
  return mapElement(page).evaluate((element) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    const drawn = maplibre.queryRenderedFeatures({ layers: ['areas-badge'] });
    const ids = drawn.map(({ properties }) => String(properties['id']));
    const isSelected = (id: string) =>
      maplibre.getFeatureState({ source: 'areas-labels', id })['isSelected'] === true;
    return [...new Set(ids.filter(isSelected))];
  });
}

const isOn = (id: string) => id !== 'JMSDF';

test('a lost surface leaves the figure with selection and filter, a new one brings them back', async ({
  page,
}) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await (await unfoldService(page, 'JMSDF')).uncheck();
  await expect.poll(() => readBadges(page)).toEqual(countByArea(isOn));
  expect(await readSelected(page)).toEqual(['hawaii']);

  await loseSurface(page);
  expect(await readFigureBadges(page)).toEqual(countByArea(isOn));
  // The circle around the badge tells the selected area.
  await expect(
    figure(page).locator('a[data-area="hawaii"]:not([tabindex]) circle[fill="none"]'),
  ).toHaveCount(1);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await popup(page).getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/events\//);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');

  await changeSurface(page, 'restore');
  await waitForMap(page);
  await expect(failure(page)).toBeHidden();
  await expect.poll(() => readBadges(page)).toEqual(countByArea(isOn));
  await expect.poll(() => readSelected(page)).toEqual(['hawaii']);
  await expect(page.locator('.maplibregl-popup [data-popup]')).toBeVisible();
});

test('what changes while the surface is lost is there when a new one comes', async ({ page }) => {
  await openMap(page, '/?list=area');
  await loseSurface(page);
  await (await unfoldService(page, 'JMSDF')).uncheck();
  await expect.poll(() => readFigureBadges(page)).toEqual(countByArea(isOn));
  await (await findAreaLink(page, 'hawaii')).click();
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');

  await changeSurface(page, 'restore');
  await waitForMap(page);
  // It looks at Hawaii, as the figure did, and other badges are out of sight.
  await expect.poll(() => readBadges(page)).toEqual({ hawaii: countByArea(isOn)['hawaii'] });
  await expect.poll(() => readSelected(page)).toEqual(['hawaii']);
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
});
