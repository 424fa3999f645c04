import type { Locator, Page } from '@playwright/test';
import { STEP_MESSAGES } from '#lib/messages/en/event-page.ts';
import { LINK_MESSAGES, MAP_TEXT_MESSAGES } from '#lib/messages/en/embed.ts';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { BRANCH_MESSAGES, LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { toAxis } from '#lib/features/timeline/timeline-axis.ts';
import { toDayRange } from '#lib/features/timeline/timeline-range.ts';
import { catalogue, expect, index, openLive, popup, test } from './atlas.ts';
import { events as columns } from './record.ts';
import { MOST_PUBLICATIONS, findEvent } from './choice.ts';
import { listNewest } from './expected.ts';
import { readList } from './list.ts';
import { expectFocusSeen, tabThrough, tabTo } from './focus.ts';

const { events } = catalogue;

/** By the link that the first Tab offers. */
async function skipToText(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: LIST_MESSAGES.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
}

function heading(page: Page): Locator {
  return page.locator('main').getByRole('heading', { level: 2 });
}

/** The days of the address. */
function readDays(page: Page): { from: string | null; to: string | null } {
  const { searchParams } = new URL(page.url());
  return { from: searchParams.get('from'), to: searchParams.get('to') };
}

test('Enter leads from an event to the next and the one before, and to a publication', async ({
  page,
  faults,
}) => {
  const at = events.indexOf(MOST_PUBLICATIONS);
  const next = events[at + 1] ?? findEvent('after it', () => false);
  const [source] = MOST_PUBLICATIONS.publications.filter(({ url }) => url !== null);
  await openLive(page, `/events/${MOST_PUBLICATIONS.id}/`);
  await skipToText(page);
  const steps = page.getByRole('navigation', { name: STEP_MESSAGES.heading });
  await tabTo(page, steps.getByRole('link', { name: STEP_MESSAGES.next }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/events/${next.id}/`));
  await expect(heading(page)).toHaveText(next.title);
  await expect(heading(page)).toBeFocused();
  await expectFocusSeen(page);

  await tabTo(page, steps.getByRole('link', { name: STEP_MESSAGES.previous }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(MOST_PUBLICATIONS.title);
  await expect(heading(page)).toBeFocused();

  // Nothing leaves this machine.
  await page.route(source?.url ?? '', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Published</title>' }),
  );
  await tabTo(page, page.locator(`main li a[href="${source?.url}"]`).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(source?.url ?? '');
  await expect(page).toHaveTitle('Published');
  const asked = faults.splice(0);
  expect(asked.length).toBeGreaterThan(0);
  for (const fault of asked)
    expect(fault).toContain(`foreign request: ${new URL(page.url()).origin}`);
});

test('Escape closes a dialog, empties the search, closes the popup; the focus stays', async ({
  page,
}) => {
  const { title } = MOST_PUBLICATIONS;
  await openLive(page, '/areas/hawaii/');
  await expect(popup(page)).toBeVisible();
  const open = page.getByRole('button', { name: MAP_TEXT_MESSAGES.open });
  await tabTo(page, open, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: MAP_TEXT_MESSAGES.heading });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('button', { name: MAP_TEXT_MESSAGES.close }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  const field = page.getByRole('searchbox', { name: SEARCH_MESSAGES.label });
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.type(title);
  const result = page.getByRole('search').getByRole('link', { name: title });
  await expect(result).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(result).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(result).toHaveCount(0);

  await expect(popup(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expectFocusSeen(page);
});

test('Space switches a branch off and on', async ({ page }) => {
  const isOther = (id: string) =>
    index.services.some((service) => service.id === id && service.branch !== 'maritime');
  await openLive(page, '/');
  const name = new RegExp(`^${BRANCH_MESSAGES.maritime}, all services`);
  const box = page.getByRole('checkbox', { name });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect.poll(() => readList(page)).toEqual(listNewest(isOther));
  await expect(page).toHaveURL(/\?services=/);
  await expect(box).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect.poll(() => readList(page)).toEqual(listNewest(() => true));
});

test('arrow and Page keys on the timeline choose the months shown', async ({ page }) => {
  const axis = toAxis(columns);
  const last = axis.count - 1;
  await openLive(page, '/');
  const strip = page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
  await tabTo(page, strip.getByRole('slider', { name: TIMELINE_MESSAGES.first }));
  for (const [key, first] of [
    ['ArrowRight', 1],
    ['PageUp', 13],
    ['ArrowLeft', 12],
    ['PageDown', 0],
    ['PageUp', 12],
  ] as const) {
    await page.keyboard.press(key);
    const { from } = toDayRange(axis, { first, last });
    await expect.poll(() => readDays(page)).toEqual({ from, to: null });
  }
  await tabTo(page, strip.getByRole('slider', { name: TIMELINE_MESSAGES.last }));
  await page.keyboard.press('PageDown');
  const range = toDayRange(axis, { first: 12, last: last - 12 });
  await expect.poll(() => readDays(page)).toEqual(range);
  await page.keyboard.press('End');
  await expect.poll(() => readDays(page)).toEqual({ ...range, to: null });
  await expectFocusSeen(page);
});

test.describe('with days written the American way', () => {
  test.use({ locale: 'en-US' });

  test('days typed into the fields are the days shown', async ({ page }) => {
    await openLive(page, '/');
    const more = page.getByRole('button', { name: FILTER_MESSAGES.more });
    await tabTo(page, more);
    await page.keyboard.press('Enter');
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, page.getByLabel(CHOICE_MESSAGES.from, { exact: true }));
    await page.keyboard.type('07112023');
    await expect.poll(() => readDays(page)).toEqual({ from: '2023-07-11', to: null });
    await tabTo(page, page.getByLabel(CHOICE_MESSAGES.to, { exact: true }));
    await expectFocusSeen(page);
    await page.keyboard.type('07312023');
    await expect.poll(() => readDays(page)).toEqual({ from: '2023-07-11', to: '2023-07-31' });
  });
});

test('the filters are cleared by a key, and the focus is not lost', async ({ page }) => {
  await openLive(page, '/?services=JMSDF&from=2023-07-11&to=2023-07-31');
  await tabTo(page, page.getByRole('button', { name: FILTER_MESSAGES.clear }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect.poll(() => readList(page)).toEqual(listNewest(() => true));
  await expectFocusSeen(page);
});

test('the link is copied by a key, or shown where the browser refuses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, '/events/' + MOST_PUBLICATIONS.id + '/?services=USN,JMSDF');
  const copy = page.getByRole('button', { name: LINK_MESSAGES.copy });
  await tabTo(page, copy, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const done = page.getByRole('button', { name: LINK_MESSAGES.done });
  await expect(done).toBeFocused();
  await expectFocusSeen(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.keyboard.press('Enter');
  const field = page.getByLabel(LINK_MESSAGES.notCopied);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  const isWhole = (input: HTMLInputElement) =>
    input.selectionStart === 0 && input.selectionEnd === input.value.length;
  expect(await field.evaluate(isWhole)).toBe(true);
  await expectFocusSeen(page);
});

test('every stop in the panel of the front page is seen when it has the focus', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.keyboard.press('/');
  // The further cards come as the focus walks down to them.
  const last = page.locator(`main [data-event="${listNewest(() => true).at(-1)}"] > a`);
  expect(await tabThrough(page, 'Tab', last)).toEqual([]);
});
