import type { Locator, Page } from '@playwright/test';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { MAPLIBRE_MESSAGES } from '#lib/messages/en/live-map.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { BOTTOM_SHEET_MESSAGES } from '#lib/messages/en/print.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/wording.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { expect, openLive, openMap, test } from './atlas.ts';
import { measureContrast } from './contrast.ts';
import { tabThrough } from './focus.ts';

const PHONE = { width: 390, height: 844 };

/** Notes every transition and animation of the page that takes time, from its first moment. */
async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    const note = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      for (const animation of target.getAnimations()) {
        if (Number(animation.effect?.getComputedTiming().duration) === 0) continue;
        noted.push(`${target.tagName.toLowerCase()}.${target.className}`);
      }
    };
    addEventListener('transitionrun', note, true);
    addEventListener('animationstart', note, true);
  });
  return () => page.evaluate(() => (window as unknown as { noted: string[] }).noted);
}

/** From all of the text to all of the map, under which the timeline stands. */
async function moveSheet(page: Page): Promise<void> {
  for (const height of Object.values(BOTTOM_SHEET_MESSAGES.heights).toReversed()) {
    const button = page.getByRole('button', { name: height, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}

test('nothing glides or fades for readers who ask for reduced motion', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const readMotion = await watchMotion(page);
  await openMap(page, '/');
  await moveSheet(page);
  await page.getByRole('button', { name: TIMELINE_MESSAGES.play }).click();
  await expect(page).toHaveURL(/from=/);
  await page.getByRole('button', { name: TIMELINE_MESSAGES.pause }).click();
  await page
    .getByRole('button', { name: MAPLIBRE_MESSAGES['NavigationControl.ZoomIn'] ?? '' })
    .click();
  await expect(page).toHaveURL(/#map=/);
  expect(await readMotion()).toEqual([]);
});

test('for all others the sheet glides', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const readMotion = await watchMotion(page);
  await openLive(page, '/');
  await moveSheet(page);
  expect(await readMotion()).toContainEqual(expect.stringMatching(/^div\.panel/));
});

/** Whether a press shows on a thing itself, with the pointer elsewhere and without focus. */
async function expectSeenChange(page: Page, thing: Locator, change: () => Promise<void>) {
  const take = async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    return thing.screenshot();
  };
  const before = await take();
  await change();
  const after = await take();
  expect(after.equals(before), String(thing)).toBe(false);
}

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the focus is seen on the map, on the timeline and in the filters', async ({ page }) => {
    await openMap(page, '/');
    const more = page.getByRole('button', { name: FILTER_MESSAGES.more });
    expect(await tabThrough(page, 'Tab', more)).toEqual([]);
  });

  test('what is ticked, chosen or pressed looks other than what is not', async ({ page }) => {
    await openLive(page, '/');
    const branch = new RegExp(`^${BRANCH_MESSAGES.maritime}, all services`);
    const box = page.getByRole('checkbox', { name: branch });
    await expectSeenChange(page, box, () => box.uncheck());
    const form = (name: string) => page.getByRole('radio', { name });
    const { newest, area } = LIST_LAYOUT_MESSAGES.forms;
    const segment = page.locator('label', { has: form(area) }).locator('span');
    await expect(form(newest)).toBeChecked();
    await expectSeenChange(page, segment, () => form(area).check());
    const timeline = page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
    const all = timeline.getByRole('button', { name: TIMELINE_MESSAGES.all });
    const year = timeline.getByRole('button', { name: /^\d{4}$/ }).nth(1);
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await expectSeenChange(page, year, () => year.click());
    await expect(all).toHaveAttribute('aria-pressed', 'false');
    await expectSeenChange(page, all, () => all.click());
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the marks of the branches stand out from ${colorScheme} paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openLive(page, '/');
      const marks = page.getByRole('group', { name: FILTER_MESSAGES.heading }).locator('label svg');
      await expect(marks).toHaveCount(BRANCHES.length);
      const colors = await marks.evaluateAll((all) =>
        all.map((mark) => ({
          mark: getComputedStyle(mark).color,
          fill: getComputedStyle(mark.querySelector('path') ?? mark).fill,
          paper: getComputedStyle(mark.closest('.panel') ?? document.body).backgroundColor,
        })),
      );
      for (const { mark, fill, paper } of colors) {
        expect(fill).toBe(mark);
        expect(measureContrast(fill, paper), `${fill} on ${paper}`).toBeGreaterThanOrEqual(3);
      }
      expect(new Set(colors.map(({ fill }) => fill)).size).toBe(BRANCHES.length);
    });
  }
});
