import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page, Route } from '@playwright/test';
import { FAILURE_MESSAGES } from '#lib/messages/en/wording.ts';
import { expect, mapElement, openMap, popup, readBadges, test } from './atlas.ts';
import { eventsOf } from './choice.ts';
import { countByArea } from './expected.ts';
import { findEngine } from './engine.ts';
import { failure, figure, openFigureArea, readFigureBadges } from './figure.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

const TILES = '**/atlas.*.pmtiles';
const LAND = '**/land.*.json';
const WORKER = '**/*worker*.js';

/** Milliseconds: the map's own patience is 25 s of those in which it is seen. */
const PATIENCE = 30_000;

async function expectWorkingFigure(page: Page): Promise<void> {
  await expect(figure(page)).toBeVisible();
  expect(await readFigureBadges(page)).toEqual(countByArea(() => true));
  await openFigureArea(page, 'hawaii');
  await expect(page).toHaveURL(/\/areas\/hawaii\/$/);
  await expect(popup(page).getByRole('article')).toHaveCount(eventsOf('hawaii').length);
}

/** A host that knows no byte ranges: it sends the whole file, with 200. */
async function sendWhole(route: Route): Promise<void> {
  const { range: _, ...headers } = await route.request().allHeaders();
  const response = await route.fetch({ headers });
  expect(response.status()).toBe(200);
  await route.fulfill({ response });
}

test('where the host serves no ranges, the plain land is drawn', async ({ page, faults }) => {
  await page.route(TILES, sendWhole);
  await openMap(page, '/');
  const kinds = await mapElement(page).evaluate((element) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    const drawn = maplibre.queryRenderedFeatures({ layers: ['land-fill'] });
    return [maplibre.getSource('land')?.type, drawn.length > 0];
  });
  expect(kinds).toEqual(['geojson', true]);
  await expect.poll(() => readBadges(page)).toEqual(countByArea(() => true));
  const [warning, ...others] = faults.splice(0);
  expect(warning).toMatch(/^console: The base map's tiles could not be had/);
  expect(others).toEqual([]);
});

test('without tiles and without land the figure stands and the page says so', async ({
  page,
  faults,
}) => {
  for (const file of [TILES, LAND]) {
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
  }
  await page.goto('/');
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(failure(page)).toHaveText(FAILURE_MESSAGES['not-loaded']);
  await expectWorkingFigure(page);
  // What the browser and the map tell a developer of it.
  for (const fault of faults.splice(0)) {
    expect(fault).toMatch(/404|could not get land|tiles could not be had/);
  }
});

test('where MapLibre cannot be had, the figure stands and the page says so', async ({
  page,
  faults,
}) => {
  await page.route(findEngine(), (route) => route.abort());
  await page.goto('/');
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(failure(page)).toHaveText(FAILURE_MESSAGES['not-loaded']);
  await expectWorkingFigure(page);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|could not be made/);
});

test('where its worker cannot be had, the figure stands and the page says so', async ({
  page,
  faults,
}) => {
  // The page's own clock: it goes on by itself, and is put forward below.
  await page.clock.install();
  await page.route(WORKER, (route) => route.abort());
  const asked = page.waitForRequest(WORKER);
  await page.goto('/');
  await asked;
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'loading');
  await page.clock.runFor(PATIENCE);
  await expect(mapElement(page)).toHaveAttribute('data-map-state', 'failed');
  const { lost: _, ...sentences } = FAILURE_MESSAGES;
  expect(Object.values(sentences)).toContain(await failure(page).textContent());
  await expectWorkingFigure(page);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|[Ww]orker/);
});

test('tiles are served by range, as their own type and never compressed', async ({
  page,
  request,
}) => {
  const asked = page.waitForRequest(TILES);
  await page.goto('/');
  const headers = { range: 'bytes=0-6', 'accept-encoding': 'br, gzip' };
  const response = await request.get((await asked).url(), { headers });
  expect(response.status()).toBe(206);
  expect((await response.body()).toString('latin1')).toBe('PMTiles');
  expect(response.headers()['content-type']).toBe('application/vnd.pmtiles');
  expect(response.headers()['content-encoding']).toBeUndefined();
});
