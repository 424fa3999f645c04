import { clickAt, expect, index, openArea, openMap, popup, test } from './atlas.ts';

const WEST_OF_KYUSHU = index.areas.find(({ id }) => id === 'west-of-kyushu');

test('where areas overlap the popup offers each of them, smallest first', async ({ page }) => {
  await openMap(page, '/');
  await clickAt(page, WEST_OF_KYUSHU?.labelPoint ?? [0, 0]);
  await expect(popup(page).getByRole('heading')).toHaveText('2 areas lie here');
  await expect(popup(page).getByRole('listitem')).toHaveText([
    /^Airspace west of Kyushu/,
    /^East China Sea/,
  ]);
  // The address waits for the choice.
  await expect(page).toHaveURL(/localhost:\d+\/$/);
  await popup(page)
    .getByRole('button', { name: /^East China Sea/ })
    .click();
  await expect(page).toHaveURL(/\/areas\/east-china-sea\//);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('East China Sea');
});

test('Escape closes the popup and gives focus back to the map', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  await expect(page.locator('.maplibregl-canvas')).toBeFocused();
});

test('the Close button is large enough and closes the popup', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  const button = popup(page).getByRole('button', { name: 'Close' });
  const box = await button.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await button.click();
  await expect(popup(page)).toBeHidden();
});

test('a click on the open sea closes the popup', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await clickAt(page, [175, 45]);
  await expect(popup(page)).toBeHidden();
});

for (const { id, name } of index.areas) {
  test(`the whole popup of ${name} lies inside the map`, async ({ page }) => {
    await openMap(page, '/');
    await openArea(page, id);
    await expect
      .poll(async () => {
        const inner = await page.locator('.atlas-popup').boundingBox();
        const outer = await page.locator('[data-map-state]').boundingBox();
        if (!inner || !outer) return false;
        const isRight = inner.x + inner.width <= outer.x + outer.width;
        const isLow = inner.y + inner.height <= outer.y + outer.height;
        return inner.x >= outer.x && inner.y >= outer.y && isRight && isLow;
      })
      .toBe(true);
  });
}

test('on a phone a sheet takes the popup’s place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '/');
  await openArea(page, 'hawaii');
  await expect(page.locator('.atlas-popup')).toHaveCount(0);
  const box = await popup(page).boundingBox();
  expect(box?.width).toBe(390);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
});
