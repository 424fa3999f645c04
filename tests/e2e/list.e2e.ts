import type { Page } from '@playwright/test';
import { LIST_LAYOUT_MESSAGES, TAKE_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { catalogue, expect, index, openLive, test } from './atlas.ts';
import { eventsOf } from './choice.ts';
import { listByArea, listNewest } from './expected.ts';
import { holdEngine } from './engine.ts';
import { findCard, readItems, readList } from './list.ts';

const ALL = listNewest(() => true);

// The list says the same beside the still map.
test.beforeEach(async ({ page }) => {
  await holdEngine(page);
});

/** Opens a page until its list is the live one. */
async function openList(page: Page, path: string): Promise<void> {
  await openLive(page, path);
  await expect(page.locator('main [data-list]')).toBeAttached();
}

test('the list has the newest first, and only the cards around what is in sight', async ({
  page,
}) => {
  await openList(page, '/');
  await expect.poll(() => readList(page)).toEqual(ALL);
  expect(await page.locator('main article').count()).toBeLessThan(ALL.length / 2);
  const items = await readItems(page);
  const [first] = items;
  expect(first?.event).toBe(null);
  const [newest] = catalogue.events.filter(({ id }) => id === ALL[0]);
  expect(first?.group).toBe(newest?.when.start.first?.slice(0, 7));
});

test('an old link to the list by date has the oldest first', async ({ page }) => {
  await openList(page, '/?list=date');
  const isDated = (id: string) =>
    catalogue.events.some((event) => event.id === id && event.when.start.first !== null);
  const undated = catalogue.events.filter(({ id }) => !isDated(id)).map(({ id }) => id);
  await expect
    .poll(() => readList(page))
    .toEqual([...ALL.filter(isDated).toReversed(), ...undated]);
  const form = page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms.oldest });
  await expect(form).toBeChecked();
});

test('by area each event stands under each of its areas, which say how many they have', async ({
  page,
}) => {
  await openList(page, '/?list=area&services=USN');
  const expected = listByArea((id) => id === 'USN');
  await expect
    .poll(async () => {
      const items = await readItems(page);
      const groups = items.filter(({ event }) => event === null).map(({ group }) => group);
      return Object.fromEntries(
        groups.map((key) => [
          key,
          items.flatMap(({ group, event }) => (group === key && event ? event : [])).toReversed(),
        ]),
      );
    })
    .toEqual(expected);
  const items = await readItems(page);
  for (const { id } of index.areas) {
    const words = LIST_MESSAGES.visibleOf(expected[id]?.length ?? 0, eventsOf(id).length);
    expect(items.find(({ group }) => group === id)?.count, id).toBe(words);
  }
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`Back returns to the card far down the list at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openList(page, '/');
    const id = ALL[Math.floor(ALL.length * 0.7)] ?? '';
    const link = (await findCard(page, id)).locator('h4 a');
    await link.focus();
    const before = await link.boundingBox();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
    await page.goBack();
    await expect(page.locator(`main [data-event="${id}"] h4 a`)).toBeFocused();
    await expect
      .poll(async () => Math.abs(((await link.boundingBox())?.y ?? NaN) - (before?.y ?? NaN)))
      .toBeLessThan(3);
  });
}

test('all that is shown is copied, in the window or not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page, '/');
  await page.getByRole('button', { name: TAKE_MESSAGES.copy }).click();
  await expect(page.getByText(TAKE_MESSAGES.copied(ALL.length))).toBeAttached();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const { title, summary } of catalogue.events) {
    expect(text).toContain(title);
    expect(text).toContain(summary);
  }
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`cards that the reader has scrolled to stay where they are when the list comes, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/map/index.*.arrow', async (route) => {
      await held;
      await route.continue();
    });
    await openLive(page, '/');
    await page.evaluate(() => document.fonts.ready);
    const id = ALL[20] ?? '';
    const card = page.locator(`main [data-event="${id}"]`);
    await card.scrollIntoViewIfNeeded();
    const before = await card.boundingBox();
    letGo();
    await expect(page.locator(`main [data-at] [data-event="${id}"]`)).toBeVisible();
    const after = await card.boundingBox();
    expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(1);
    expect(after?.height).toBeCloseTo(before?.height ?? NaN, 0);
    const [drawn] = await page.locator('main article').evaluateAll((cards) => [cards.length]);
    expect(drawn).toBeLessThan(40);
  });
}
