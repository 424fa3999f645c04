import type { Locator, Page } from '@playwright/test';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { toAxis, toLastDay, toMonth } from '#lib/features/timeline/timeline-axis.ts';
import { toBusiestPreset, toYearPresets } from '#lib/features/timeline/timeline-presets.ts';
import { formatMonth } from '#lib/features/timeline/timeline-range-words.ts';
import { expect, index, openLive, openMap, readBadges, test, waitForMap } from './atlas.ts';
import { readList } from './list.ts';
import { events } from './record.ts';
import { toVisible } from './visible.ts';

const axis = toAxis(events);
const MONTHS = Array.from({ length: axis.count }, (_, n) => toMonth(axis, n));
const BUSIEST = toBusiestPreset(events) ?? { name: '', range: { from: '', to: '' } };

/** The days of the months from one to another. */
function toDays(first: string, last: string) {
  return { from: `${first}-01`, to: toLastDay(last) };
}

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
}

/** Where the middle of a month stands on the page. */
async function findMonth(page: Page, month: string): Promise<{ x: number; y: number }> {
  const place = MONTHS.indexOf(month);
  if (place < 0) throw new Error(`found no month ${month}, expected one of the record`);
  const box = await timeline(page).locator('.brush').boundingBox();
  if (!box) throw new Error('found no columns to brush');
  return { x: box.x + ((place + 0.5) / axis.count) * box.width, y: box.y + box.height / 2 };
}

async function expectDays(page: Page, days: { from: string | null; to: string | null }) {
  const visible = toVisible({ ...EVERYTHING, ...days });
  await expect(page).toHaveURL((url) => {
    const { searchParams } = new URL(url);
    return searchParams.get('from') === days.from && searchParams.get('to') === days.to;
  });
  await expect.poll(() => readList(page)).toEqual(visible.list);
  await expect(page.locator('[data-shown]')).toContainText(visible.count);
}

test('brushing the columns shows those months, on the map too, and survives a reload', async ({
  page,
}) => {
  await openMap(page, '/');
  const at = MONTHS.indexOf(BUSIEST.name);
  const first = MONTHS[Math.max(at - 1, 0)] ?? '';
  const last = MONTHS[Math.min(at + 1, MONTHS.length - 1)] ?? '';
  const [start, end] = [await findMonth(page, first), await findMonth(page, last)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  const days = toDays(first, last);
  await expectDays(page, days);
  await waitForMap(page);
  const { badges } = toVisible({ ...EVERYTHING, ...days });
  await expect.poll(() => readBadges(page)).toEqual(badges);
  const from = page.getByRole('slider', { name: TIMELINE_MESSAGES.first });
  await expect(from).toHaveAttribute('aria-valuetext', formatMonth(first, 'en'));

  await page.reload();
  await expectDays(page, days);
  await expect(from).toHaveAttribute('aria-valuetext', formatMonth(first, 'en'));
});

test('a click on a column picks its month, and a second click shows all again', async ({
  page,
}) => {
  await openLive(page, '/');
  const { x, y } = await findMonth(page, BUSIEST.name);
  await page.mouse.click(x, y);
  await expectDays(page, BUSIEST.range);
  await page.mouse.click(x, y);
  await expectDays(page, { from: null, to: null });
});

test('the presets choose the busiest month, a year, and all dates', async ({ page }) => {
  await openLive(page, '/');
  const month = timeline(page).getByRole('button', { name: formatMonth(BUSIEST.name, 'en') });
  await month.click();
  await expect(month).toHaveAttribute('aria-pressed', 'true');
  await expectDays(page, BUSIEST.range);
  const [year] = toYearPresets(events).slice(-1);
  await timeline(page)
    .getByRole('button', { name: year?.name ?? '', exact: true })
    .click();
  await expectDays(page, year?.range ?? BUSIEST.range);
  await timeline(page).getByRole('button', { name: TIMELINE_MESSAGES.all }).click();
  await expectDays(page, { from: null, to: null });
});

test('Play moves the month forward until it is paused', async ({ page }) => {
  const [first = '', second = ''] = MONTHS;
  const [start, next] = [toDays(first, first), toDays(second, second)];
  await openLive(page, `/?from=${start.from}&to=${start.to}`);
  await timeline(page).getByRole('button', { name: TIMELINE_MESSAGES.play }).click();
  await expect(page).toHaveURL(new RegExp(`from=${next.from}&to=${next.to}`));
  await timeline(page).getByRole('button', { name: TIMELINE_MESSAGES.pause }).click();
  const paused = page.url();
  await expect(timeline(page).getByRole('button', { name: TIMELINE_MESSAGES.play })).toBeVisible();
  const { searchParams } = new URL(paused);
  await expectDays(page, { from: searchParams.get('from'), to: searchParams.get('to') });
});

test('days that are no whole months stand as they are, and are cleared with all filters', async ({
  page,
}) => {
  await openLive(page, '/?from=2023-07-11&to=2023-07-12');
  await expectDays(page, { from: '2023-07-11', to: '2023-07-12' });
  await expect(page.getByRole('slider', { name: TIMELINE_MESSAGES.first })).toHaveAttribute(
    'aria-valuetext',
    /11 July 2023/,
  );
  await page.getByRole('button', { name: FILTER_MESSAGES.clear }).click();
  await expectDays(page, { from: null, to: null });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the columns are there, with a description in words', async ({ page }) => {
    await page.goto('/');
    const chart = page.locator('.strip svg').first();
    await expect(chart).toBeVisible();
    await expect(chart.locator('desc')).toContainText(`${index.events.length} events`);
    expect(await chart.locator('path').count()).toBeGreaterThan(5);
  });
});

test('an embed has no timeline: it is a map in somebody else’s page', async ({ page }) => {
  await page.goto('/embed/');
  await expect(page.locator('.map-column')).toBeVisible();
  await expect(page.locator('.plot')).toHaveCount(0);
});
