import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { KIND_MESSAGES, LIST_MESSAGES, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import { YEARS_MESSAGES } from '#lib/messages/en/years.ts';
import { MOST_ON_YEAR_PAGE, toYearPages } from '#lib/exports/years/year-pages.ts';
import { catalogue, expect, index, test } from './atlas.ts';

const MOST_BYTES = 60_000;

test.use({ javaScriptEnabled: false });

interface Told {
  readonly path: string;
  readonly text: string;
}

/** The events that a page tells, and the other pages by year that it links to. */
function readYearPage(page: Page) {
  return page.locator('main').evaluate((main) => {
    const toPath = (link: HTMLAnchorElement) => new URL(link.href).pathname;
    const links = [...main.querySelectorAll('a')];
    return {
      events: links
        .filter((link) => toPath(link).startsWith('/events/'))
        .map((link) => ({
          path: toPath(link),
          text: (link.closest('li')?.textContent ?? '').replaceAll(/\s+/g, ' '),
        })),
      pages: links.map(toPath).filter((path) => path.startsWith('/years/')),
    };
  });
}

/** Follows every link from page to page below `/years/`, each once. */
async function readAll(page: Page): Promise<ReadonlyMap<string, readonly Told[]>> {
  const told = new Map<string, readonly Told[]>();
  const waiting = ['/years/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (told.has(path)) continue;
    const answer = await page.goto(path);
    const bytes = brotliCompressSync((await answer?.body()) ?? '').length;
    expect(bytes, path).toBeLessThanOrEqual(MOST_BYTES);
    const { events, pages } = await readYearPage(page);
    expect(events.length, path).toBeLessThanOrEqual(MOST_ON_YEAR_PAGE);
    told.set(path, events);
    waiting.push(...pages);
  }
  return told;
}

test('without JavaScript the pages by year tell every event of the record once', async ({
  page,
}) => {
  const told = await readAll(page);
  const paths = toYearPages(catalogue.events).map(({ path }) => `/years/${path}/`);
  expect([...told.keys()].toSorted()).toEqual(['/years/', ...paths].toSorted());
  const rows = [...told.values()].flat();
  const own = catalogue.events.map(({ id }) => `/events/${id}/`);
  expect(rows.map(({ path }) => path).toSorted()).toEqual(own.toSorted());
  for (const event of catalogue.events) {
    const row = rows.find(({ path }) => path === `/events/${event.id}/`)?.text;
    const areas = index.areas.filter(({ id }) => event.areas.includes(id));
    const words = [
      formatWhen(event.when),
      `${KIND_MESSAGES[event.kind]}, ${STATUS_MESSAGES[event.status].toLowerCase()}`,
      event.title,
      ...index.services.filter(({ id }) => event.services.includes(id)).map(({ short }) => short),
      ...(areas.length > 0 ? areas.map(({ name }) => name) : [LIST_MESSAGES.offMap]),
    ];
    for (const word of words) expect(row).toContain(word);
  }
});

test('without JavaScript the front page and the series lead to the whole record', async ({
  page,
}) => {
  for (const path of ['/', '/series/']) {
    await page.goto(path);
    await page.getByRole('link', { name: YEARS_MESSAGES.wholeRecord }).click();
    await expect(page).toHaveURL(/\d\/years\/$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(YEARS_MESSAGES.all);
  }
});

test('without JavaScript a year leads to the years beside it', async ({ page }) => {
  const [newest, before] = toYearPages(catalogue.events).filter(({ month }) => month === null);
  if (!newest || !before) throw new Error('found fewer than two years, expected two');
  await page.goto(`/years/${newest.path}/`);
  await page.getByRole('link', { name: YEARS_MESSAGES.earlier(before.year) }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(before.year);
  await page.getByRole('link', { name: YEARS_MESSAGES.later(newest.year) }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(newest.year);
});
