import type { Page } from '@playwright/test';
import type { EventRecord } from '#lib/domain/event.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import {
  EVENT_MESSAGES,
  KIND_MESSAGES,
  MAP_MESSAGES,
  STATUS_MESSAGES,
} from '#lib/messages/en/wording.ts';
import { catalogue, expect, index, test } from './atlas.ts';
import { listNewest } from './expected.ts';
import { figureLink } from './figure.ts';

test.use({ javaScriptEnabled: false });

/** What a reader sees of each card of the list, by event. */
function readCards(page: Page) {
  return page.locator('main article[data-event]').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-event') ?? '',
      // What is far out of sight is drawn later, and has no inner text until then.
      text: (card.textContent ?? '').replace(/\s+/g, ' '),
      isVisible: card.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      links: [...card.querySelectorAll('a')].map((link) => ({
        text: link.textContent?.trim() ?? '',
        path: new URL(link.href).pathname,
      })),
    })),
  );
}

async function unfoldList(page: Page): Promise<void> {
  const folded = page.locator('details:has(> main) > summary');
  if (await folded.count()) await folded.click();
}

for (const [path, newest] of [
  ['/', 40],
  ['/embed/', 10],
] as const) {
  const events = listNewest(() => true)
    .slice(0, newest)
    .flatMap((id) => catalogue.events.find((event) => event.id === id) ?? []);

  test(`without JavaScript the newest events in the list of ${path} are told in brief, with their pages`, async ({
    page,
  }) => {
    await page.goto(path);
    await unfoldList(page);
    await expect(page.locator('main article').first()).toBeVisible();
    const cards = await readCards(page);
    expect(cards.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    for (const event of events) {
      const card = cards.find(({ id }) => id === event.id);
      const contents = EVENT_MESSAGES.contents(event.publications.length, event.accounts.length);
      const services = index.services.filter(({ id }) => event.services.includes(id));
      const lines = [
        formatWhen(event.when),
        `${KIND_MESSAGES[event.kind]}, ${STATUS_MESSAGES[event.status].toLowerCase()}`,
        event.title,
        ...services.map(({ short }) => short),
      ];
      expect(card?.isVisible).toBe(true);
      for (const line of lines) expect(card?.text).toContain(line);
      const ownPage = `${path}events/${event.id}/`;
      expect(card?.links).toEqual([
        { text: event.title, path: ownPage },
        { text: contents, path: ownPage },
      ]);
    }
  });

  test(`without JavaScript a card in the list of ${path} leads to its publications`, async ({
    page,
  }) => {
    for (const { id, publications, accounts } of [...events.slice(0, 2), ...events.slice(-1)]) {
      await page.goto(path);
      await unfoldList(page);
      await page
        .locator(`[data-event="${id}"]`)
        .first()
        .getByRole('link', { name: EVENT_MESSAGES.contents(publications.length, accounts.length) })
        .click();
      await expect(page).toHaveURL(new RegExp(`${path}events/${id}/$`));
      await unfoldList(page);
      const items = page.locator('main ol > li');
      await expect(items).toHaveCount(publications.length);
      await expect(items.first()).toBeVisible();
      await expect(items.last()).toBeVisible();
    }
  });
}

async function expectReadable(page: Page, event: EventRecord): Promise<void> {
  await page.goto(`/events/${event.id}/`);
  const main = page.locator('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(event.title);
  const { text, publications } = await main.evaluate((element) => ({
    text: (element as HTMLElement).innerText,
    publications: [...element.querySelectorAll('ol > li')].map((entry) => ({
      text: (entry as HTMLElement).innerText,
      url: entry.querySelector('a')?.getAttribute('href') ?? null,
      rel: entry.querySelector('a')?.rel ?? null,
    })),
  }));
  expect(publications.map(({ url }) => url)).toEqual(event.publications.map(({ url }) => url));
  for (const [number, { publisher, url }] of event.publications.entries()) {
    expect(publications[number]?.text).toContain(publisher.name);
    // It leaves without handing the page over.
    expect(publications[number]?.rel).toBe(url === null ? null : 'noopener external');
  }
  expect(text).toContain(event.summary);
  for (const { says } of event.accounts) {
    for (const said of says) expect(text).toContain(said.text);
  }
  for (const place of event.place) expect(text).toContain(place.text);
}

const YEARS = [...new Set(catalogue.events.map(({ id }) => id.slice(0, 4)))];

for (const year of YEARS) {
  test(`without JavaScript every event of ${year} is readable on its own page`, async ({
    page,
  }) => {
    for (const event of catalogue.events) {
      if (event.id.startsWith(year)) await expectReadable(page, event);
    }
  });
}

test('without JavaScript the page says why there is no map, and its links work', async ({
  page,
}) => {
  await page.goto('/');
  const said = page.locator('.map-column noscript p');
  await expect(said).toBeVisible();
  await expect(said).toHaveText(MAP_MESSAGES.noScript);
  await figureLink(page, 'hawaii').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/hawaii\/$/);
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText('Hawaii');
});

test('the figure comes first in the page, after a link that leads past it', async ({ page }) => {
  await page.goto('/');
  const isAfter = await page.evaluate(
    'Boolean(document.querySelector("main").compareDocumentPosition(document.querySelector("[data-map-state]")) & Node.DOCUMENT_POSITION_PRECEDING)',
  );
  expect(isAfter).toBe(true);
  const skip = page.getByRole('link', { name: 'Skip to the list' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#list$/);
});
