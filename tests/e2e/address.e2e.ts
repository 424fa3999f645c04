import type { Locator, Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { EventRecord } from '#lib/domain/event.ts';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { NOTICE_MESSAGES } from '#lib/messages/en/notice.ts';
import { formatDays } from '#lib/view/format-days.ts';
import {
  expect,
  index,
  mapElement,
  openFilters,
  openLive,
  openMap,
  filterSummary,
  test,
  unfoldService,
  waitForMap,
} from './atlas.ts';
import { findEvent } from './choice.ts';
import { visibleWords } from './expected.ts';

async function readCamera(page: Page): Promise<{ zoom: number; lng: number; lat: number }> {
  return mapElement(page).evaluate((element) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    const { lng, lat } = maplibre.getCenter();
    return { zoom: maplibre.getZoom(), lng, lat };
  });
}

const FAULTY_FILTERS: readonly [string, RegExp][] = [
  ['services=JMSDF,ATLANTIS', /“ATLANTIS” is no service/],
  ['services=ATLANTIS', /“ATLANTIS” is no service/],
  ['from=2023-02-30', /“2023-02-30” is no calendar day/],
  ['to=soon', /“soon” is no calendar day/],
  ['from=2023-08-01&to=2023-07-01', /run backwards/],
  ['theme=pink', /“pink” is no theme/],
  ['services=%3Cscript%3Ealert(1)%3C/script%3E', /is no service/],
];
const FAULTY_VIEWS: readonly [string, RegExp][] = [
  ['#map=9999/95/xyz', /“9999\/95\/xyz” is no view of this map/],
  ['#map=', /is no view of this map/],
  ['?services=ATLANTIS', /“ATLANTIS” is no service/],
];
const ALL_SHOWN = visibleWords(() => true);

function notices(page: Page): Locator {
  return page.getByRole('region', { name: NOTICE_MESSAGES.heading });
}

test('a filter that cannot be is said, and the nearest sensible list is shown', async ({
  page,
}) => {
  for (const [query, sentence] of FAULTY_FILTERS) {
    await openLive(page, `/?${query}`);
    await expect(notices(page)).toHaveText(sentence);
    const words = query.includes('JMSDF') ? visibleWords((id) => id === 'JMSDF') : ALL_SHOWN;
    await expect(filterSummary(page)).toHaveText(words);
  }
});

for (const [suffix, sentence] of FAULTY_VIEWS) {
  test(`${suffix} shows a notice and all areas`, async ({ page }) => {
    await openMap(page, `/${suffix}`);
    await expect(notices(page)).toHaveText(sentence);
    const { zoom } = await readCamera(page);
    expect(zoom).toBeLessThan(4);
    await expect(filterSummary(page)).toHaveText(ALL_SHOWN);
  });
}

test('an unknown area or event answers 404 with the areas there are', async ({ page, faults }) => {
  for (const path of ['/areas/atlantis/', '/events/1999-12-nothing/', '/embed/areas/atlantis/']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this record');
    await expect(page.getByRole('listitem')).toHaveText(index.areas.map(({ name }) => name));
  }
  // Chromium itself says on the console that the page was a 404.
  expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
});

test('the camera in the address is where the map looks', async ({ page }) => {
  await openMap(page, '/#map=5.2/38.9/134.6');
  const camera = await readCamera(page);
  expect(camera.zoom).toBeCloseTo(5.2, 2);
  expect(camera.lat).toBeCloseTo(38.9, 1);
  expect(camera.lng).toBeCloseTo(134.6, 1);
});

test('moving the map writes the camera, and a reload gives it back', async ({ page }) => {
  await openMap(page, '/?services=USN');
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?services=USN#map=[\d.]+\/[\d.-]+\/[\d.-]+$/);
  const before = await readCamera(page);
  await page.reload();
  await waitForMap(page);
  const after = await readCamera(page);
  expect(after.zoom).toBeCloseTo(before.zoom, 1);
  expect(after.lng).toBeCloseTo(before.lng, 1);
  await (await unfoldService(page, 'JMSDF')).check();
  await expect(page).toHaveURL(/\?services=JMSDF,USN#map=/);
});

test('days in the address narrow the list, and can be cleared', async ({ page }) => {
  const isOfOneDay = ({ when }: EventRecord) =>
    when.end === null && when.start.precision === 'day' && when.start.first !== null;
  const { id, when } = findEvent('of one day', isOfOneDay);
  const day = when.start.first ?? '';
  const other = findEvent(
    'of another day',
    (event) => isOfOneDay(event) && event.when.start.first !== day,
  );
  await openLive(page, `/?from=${day}&to=${day}`);
  await expect(filterSummary(page)).toContainText(formatDays({ from: day, to: day }, 'en'));
  await expect(page.locator(`main [data-event="${id}"]`)).not.toHaveCount(0);
  await expect(page.locator(`main [data-event="${other.id}"]`)).toHaveCount(0);
  await openFilters(page);
  for (const name of [CHOICE_MESSAGES.from, CHOICE_MESSAGES.to]) {
    await expect(page.getByLabel(name, { exact: true })).toHaveValue(day);
  }
  await page.getByRole('button', { name: FILTER_MESSAGES.clear }).click();
  await expect(page).toHaveURL(/localhost:\d+\/$/);
  await expect(filterSummary(page)).toHaveText(ALL_SHOWN);
});

test('the theme in the address is worn by page and map', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, '/?theme=dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toBe('rgb(23, 29, 34)');
  const sea = await mapElement(page).evaluate((element) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    return maplibre.getPaintProperty('sea', 'background-color');
  });
  expect(sea).toBe('#12212d');
});
