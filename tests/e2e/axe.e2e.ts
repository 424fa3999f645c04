import { clickAt, expect, test } from './atlas.ts';
import { walkStates } from './axe.ts';
import { READING_WALKS, toMapWalks } from './axe-walks.ts';
import { holdEngine } from './engine.ts';
import { clickFigureAt } from './figure.ts';

test('axe finds nothing wrong with the page in any state, with the live map', async ({ page }) => {
  test.setTimeout(180_000);
  const isDark = () => false;
  const { seen, wrong } = await walkStates(page, toMapWalks(clickAt), { hasLiveMap: true, isDark });
  expect(wrong).toEqual({});
  expect(seen).toBeGreaterThanOrEqual(20);
});

/**
 * With the test above each state is seen at each width, and in light and dark, and each width in
 * both. The map itself, drawn or not, is nothing to axe.
 */
for (const [width, height, first] of [
  [768, 1024, 0],
  [320, 640, 1],
] as const) {
  test(`nor at ${width} px, in light and dark by turns, without it`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const release = await holdEngine(page);
    const walks = [...toMapWalks(clickFigureAt), ...READING_WALKS];
    const isDark = (number: number) => number % 2 === first;
    const { seen, wrong } = await walkStates(page, walks, { hasLiveMap: false, isDark });
    release();
    expect(wrong).toEqual({});
    expect(seen).toBeGreaterThanOrEqual(25);
  });
}

test('nor in the dark at full width', async ({ page }) => {
  const release = await holdEngine(page);
  const walks = [...toMapWalks(clickFigureAt).slice(1, 2), ...READING_WALKS];
  const { wrong } = await walkStates(page, walks, { hasLiveMap: false, isDark: () => true });
  release();
  expect(wrong).toEqual({});
});

test('what is wrong is found', async ({ page }) => {
  const path = '/method/';
  const show = async (): Promise<void> => {
    await page.locator('h1').evaluate((heading) => heading.after(new Image()));
  };
  const walk = { path, hasMap: false, states: [{ name: 'a picture without words', show }] };
  const way = { hasLiveMap: false, isDark: () => false };
  const { wrong } = await walkStates(page, [walk], way);
  const [violations = []] = Object.values(wrong);
  expect(violations.join()).toMatch(/^image-alt: /);
});
