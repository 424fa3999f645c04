import type { Page } from '@playwright/test';
import { expect, index, mapElement, openArea, openMap, popup, test } from './atlas.ts';
import { countByArea } from './expected.ts';
import { figure, figureLink, readFigureBadges } from './figure.ts';

/** The share of a sheet's width that is left to margins and to the shape of the map, at most. */
const MOST_MARGIN = 0.15;

async function expectPrintedFigure(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  // At once: paper waits for nothing.
  expect(await figure(page).evaluate((drawn) => getComputedStyle(drawn).visibility)).toBe(
    'visible',
  );
  await expect(figure(page)).toBeVisible();
  await expect(mapElement(page)).toBeHidden();
  const box = await figure(page).boundingBox();
  const { width: sheet } = page.viewportSize() ?? { width: 0 };
  expect(box?.width).toBeGreaterThan((1 - MOST_MARGIN) * sheet);
  expect(box?.width).toBeLessThanOrEqual(sheet);
  expect(box?.height).toBeGreaterThan(200);
  // Map and text do not lie on each other.
  const text = await page.locator('main').boundingBox();
  const [upper, lower] = [box, text].toSorted((a, b) => (a?.y ?? 0) - (b?.y ?? 0));
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
  expect(await readFigureBadges(page)).toEqual(countByArea(() => true));
  for (const { id } of index.areas) await expect(figureLink(page, id)).toBeVisible();
}

for (const path of ['/', '/embed/']) {
  test(`${path} prints the still map, not the live one and not its controls`, async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1020 });
    await openMap(page, path);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expectPrintedFigure(page);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
    await expect(page.locator('.maplibregl-canvas')).toBeHidden();
    const pdf = await page.pdf();
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
  });
}

test('an open popup stays off the paper, which is as wide as the window', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await page.emulateMedia({ media: 'print' });
  await expect(popup(page)).toBeHidden();
  await expect(figure(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the still map is printed', async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1020 });
    await page.goto('/');
    await expectPrintedFigure(page);
  });
});
