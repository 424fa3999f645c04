import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { expect, mapElement, openMap, test } from './atlas.ts';
import { findBestShifts, measureStrays, readPicture, type Picture } from './likeness.ts';

/** What both renderers draw from the same shapes; names, badges and patterns have no outline in common. */
const COMMON_LAYERS = [
  'sea',
  'land-fill',
  'land-coast',
  'areas-below-fill',
  'areas-below-line',
  'areas-above-fill',
  'areas-above-line',
];

/** Share of the pixels that two ways of smoothing the same edge may draw apart. */
const MOST_STRAYS = 0.002;

/** Leaves land, sea and areas of both, without what lies over the map. */
async function strip(page: Page): Promise<void> {
  await mapElement(page).evaluate(async (element, common) => {
    const { maplibre } = element as unknown as { maplibre: MapLibreMap };
    for (const id of maplibre.getLayersOrder()) {
      if (!common.includes(id)) maplibre.setLayoutProperty(id, 'visibility', 'none');
    }
    const hide = (item: Element) => ((item as HTMLElement).style.visibility = 'hidden');
    for (const item of element.parentElement?.children ?? []) {
      if (item !== element && !item.querySelector('[data-figure]')) hide(item);
    }
    element.querySelectorAll('.maplibregl-control-container').forEach(hide);
    // By a rule: on a busy machine the figure is drawn anew after this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-figure] > :not(svg), [data-figure] .pattern { visibility: hidden }');
    document.adoptedStyleSheets.push(sheet);
    await new Promise((resolve) => {
      void maplibre.once('idle', resolve);
      maplibre.triggerRepaint();
    });
  }, COMMON_LAYERS);
}

async function takePicture(page: Page, visible: 'map' | 'figure'): Promise<Picture> {
  const box = await mapElement(page).evaluate((element, isMap) => {
    const figure = document.querySelector('[data-figure]')?.closest('[role="presentation"]');
    (element as HTMLElement).style.visibility = isMap ? 'visible' : 'hidden';
    (figure as HTMLElement).style.visibility = isMap ? 'hidden' : 'visible';
    (figure as HTMLElement).style.transition = 'none';
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, visible === 'map');
  return readPicture(await page.screenshot({ clip: box }));
}

// Odd, for the strip below is too: in a map of odd height MapLibre draws half a pixel too low.
for (const [width, height] of [
  [1280, 801],
  [390, 844],
] as const) {
  test(`figure and live map lie within a pixel of each other at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '/');
    await expect(page.locator('.maplibregl-canvas')).toHaveCSS('opacity', '1');
    await strip(page);
    const live = await takePicture(page, 'map');
    const figure = await takePicture(page, 'figure');
    expect([figure.width, figure.height]).toEqual([live.width, live.height]);
    expect([live.width % 2, live.height % 2]).toEqual([0, 0]);

    expect(measureStrays(live, figure)).toBeLessThan(MOST_STRAYS);
    expect(measureStrays(figure, live)).toBeLessThan(MOST_STRAYS);
    expect(findBestShifts(live, figure)).toEqual(Array.from({ length: 4 }, () => [0, 0]));

    // The measure sees a jump of two pixels, in each direction.
    for (const shift of [
      [2, 0],
      [0, 2],
    ] as const) {
      expect(measureStrays(live, figure, shift)).toBeGreaterThan(2 * MOST_STRAYS);
    }
  });
}
