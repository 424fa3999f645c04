import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { expect, mapElement, openMap, test } from './atlas.ts';
import { readPicture, type Picture } from './likeness.ts';

const LAND_LAYERS = ['sea', 'land-fill', 'land-lake', 'land-coast', 'land-border'];

/** Pixels: a coast may run along the meridian so far, a seam runs on. */
const LONGEST_RUN = 15;
/** Pixels: to both sides of a thin line. */
const BESIDE = 4;
/** Steps of 256 in one channel. */
const DIFFERENCE = 10;

/** Shows nothing but land around a place; returns the pixel of the 180th meridian and a picture. */
async function takeLand(
  page: Page,
  center: [number, number],
): Promise<{ x: number; picture: Picture }> {
  const { x, box } = await mapElement(page).evaluate(
    async (element, { layers, at }) => {
      const { maplibre } = element as unknown as { maplibre: MapLibreMap };
      for (const id of maplibre.getLayersOrder()) {
        if (!layers.includes(id)) maplibre.setLayoutProperty(id, 'visibility', 'none');
      }
      maplibre.jumpTo({ center: at, zoom: 5 });
      await new Promise((resolve) => {
        void maplibre.once('idle', resolve);
        maplibre.triggerRepaint();
      });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: maplibre.project(at).x, box: { x: left, y: top, width, height } };
    },
    { layers: LAND_LAYERS, at: center },
  );
  return { x: Math.round(x), picture: readPicture(await page.screenshot({ clip: box })) };
}

function isThinLine({ width, data }: Picture, x: number, y: number): boolean {
  const differsFrom = (other: number) =>
    [0, 1, 2].some((channel) => {
      const here = data[(y * width + x) * 4 + channel] ?? 0;
      const there = data[(y * width + other) * 4 + channel] ?? 0;
      return Math.abs(here - there) > DIFFERENCE;
    });
  return differsFrom(x - BESIDE) && differsFrom(x + BESIDE);
}

/** The longest upright line of another colour at that place. */
function measureLine(picture: Picture, middle: number): number {
  let longest = 0;
  for (const x of [middle - 1, middle, middle + 1]) {
    let run = 0;
    for (let y = 0; y < picture.height; y += 1) {
      run = isThinLine(picture, x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** The same picture with a faint line where a seam would be. */
function withSeam(picture: Picture, x: number): Picture {
  const data = picture.data.slice();
  for (let y = 0; y < picture.height; y += 1) {
    const at = (y * picture.width + x) * 4;
    data.set(
      [0, 1, 2].map((channel) => (data[at + channel] ?? 0) * 0.9),
      at,
    );
  }
  return { ...picture, data };
}

for (const [name, center] of [
  ['Chukotka', [180, 66]],
  ['Fiji', [180, -17]],
] as const) {
  test(`no seam runs along 180° at ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openMap(page, '/');
    await expect(page.locator('.maplibregl-canvas')).toHaveCSS('opacity', '1');
    const { x, picture } = await takeLand(page, [...center]);
    expect(measureLine(picture, x)).toBeLessThan(LONGEST_RUN);
    // The measure sees a faint one.
    expect(measureLine(withSeam(picture, x), x)).toBeGreaterThan(10 * LONGEST_RUN);
  });
}
