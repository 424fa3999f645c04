import type { Locator, Page } from '@playwright/test';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { BOTTOM_SHEET_MESSAGES } from '#lib/messages/en/print.ts';
import { clickAt, expect, mapElement, openLive, openMap, popup, test } from './atlas.ts';
import { area } from './choice.ts';
import { findOverlap } from './overlap.ts';

const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, hasTouch: true });

function sheet(page: Page): Locator {
  return page.locator('.panel');
}

function height(page: Page, name: keyof typeof BOTTOM_SHEET_MESSAGES.heights): Locator {
  const group = page.getByRole('region', { name: BOTTOM_SHEET_MESSAGES.group });
  return group.getByRole('button', { name: BOTTOM_SHEET_MESSAGES.heights[name] });
}

/** Where the upper edge of the sheet stands, as a share of the window. */
async function readEdge(page: Page): Promise<number> {
  const box = await sheet(page).boundingBox();
  return Math.round(((box?.y ?? 0) / PHONE.height) * 100) / 100;
}

test('the sheet has three heights, and the map is always seen behind it', async ({ page }) => {
  await openMap(page, '/');
  await expect(height(page, 'half')).toHaveAttribute('aria-pressed', 'true');
  expect(await readEdge(page)).toBe(0.5);
  for (const [name, edge] of [
    ['full', 0.14],
    ['low', 0.88],
    ['half', 0.5],
  ] as const) {
    await height(page, name).click();
    await expect(height(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => readEdge(page)).toBe(edge);
    const map = await mapElement(page).boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(PHONE.height * 0.13);
    expect(map?.y).toBe(0);
  }
});

test('a finger drags the sheet, and it comes to rest at the nearest height', async ({ page }) => {
  await openLive(page, '/');
  const grip = page.locator('.grip');
  const box = await grip.boundingBox();
  if (!box) throw new Error('found no grip on the sheet');
  const drag = async (to: number) => {
    const from = await grip.boundingBox();
    await page.mouse.move(60, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(60, to, { steps: 5 });
    await page.mouse.up();
  };
  await drag(160);
  await expect.poll(() => readEdge(page)).toBe(0.14);
  await drag(800);
  await expect.poll(() => readEdge(page)).toBe(0.88);
  await drag(480);
  await expect.poll(() => readEdge(page)).toBe(0.5);
});

test('a tap on an area raises the sheet with its page, in the place of a popup', async ({
  page,
}) => {
  await openMap(page, '/');
  await height(page, 'low').click();
  await expect.poll(() => readEdge(page)).toBe(0.88);
  const { id, name, labelPoint } = area('hawaii');
  await clickAt(page, labelPoint);
  await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));
  await expect(page.locator('main h2')).toHaveText(name);
  await expect(page.locator('main h2')).toBeFocused();
  await expect.poll(() => readEdge(page)).toBe(0.5);
  await expect(page.locator('.atlas-popup')).toHaveCount(0);
  await expect(popup(page)).toBeHidden();
});

test('where areas overlap the choice stands at the lower edge, and leads to the sheet', async ({
  page,
}) => {
  const { at, areas } = findOverlap();
  await openMap(page, '/');
  await clickAt(page, at);
  await expect(popup(page).getByRole('heading')).toHaveText(POPUP_MESSAGES.choose(areas.length));
  const box = await popup(page).boundingBox();
  expect(box?.width).toBe(PHONE.width);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height);
  const [smallest] = areas;
  await popup(page).getByRole('listitem').first().getByRole('button').click();
  await expect(page.locator('main h2')).toHaveText(smallest?.name ?? '');
  await expect(popup(page)).toBeHidden();
});

test('what the keyboard reaches in a low sheet raises it', async ({ page }) => {
  await openLive(page, '/');
  await height(page, 'low').click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => readEdge(page)).toBe(0.5);
});

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('text and map stand side by side', async ({ page }) => {
    await openMap(page, '/');
    const [panel, map] = [await sheet(page).boundingBox(), await mapElement(page).boundingBox()];
    expect(map?.x).toBe(panel?.width);
    expect(map?.width).toBeGreaterThan(400);
    expect(map?.height).toBeGreaterThan(200);
    await expect(page.getByRole('region', { name: BOTTOM_SHEET_MESSAGES.group })).toHaveCount(0);
  });
});
