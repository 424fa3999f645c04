import type { Locator } from '@playwright/test';
import type { EventRecord } from '#lib/domain/event.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { EVENT_MESSAGES, LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import {
  catalogue,
  expect,
  index,
  mapElement,
  openArea,
  openLive,
  openMap,
  popup,
  test,
} from './atlas.ts';
import {
  CHOSEN_AREAS,
  CHOSEN_EVENTS,
  IN_TWO_AREAS,
  MOST_PUBLICATIONS,
  OFF_MAP,
  area,
  eventsOf,
  findEvent,
} from './choice.ts';
import { findCard, readItems } from './list.ts';

/** What a card says before it is opened. */
async function expectBrief(card: Locator, event: EventRecord): Promise<void> {
  const { title, when, publications, accounts, services } = event;
  await expect(card.getByRole('heading')).toHaveText(title);
  await expect(card).toContainText(formatWhen(when));
  await expect(card).toContainText(EVENT_MESSAGES.contents(publications.length, accounts.length));
  const shorts = index.services.filter(({ id }) => services.includes(id)).map(({ short }) => short);
  const marks = await card.locator('> ul > li').allInnerTexts();
  expect(marks.map((text) => text.trim()).toSorted()).toEqual(shorts.toSorted());
}

/** What it says once it is open. */
async function expectAccounts(card: Locator, event: EventRecord): Promise<void> {
  const details = card.locator('details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await expect(card).toContainText(event.summary);
  await expect(card.locator('ol > li')).toHaveCount(event.publications.length);
  for (const { url, publisher } of event.publications) {
    if (url === null) continue;
    await expect(card.locator(`a[href="${url}"]`).first()).toHaveText(publisher.name);
  }
  for (const { says } of event.accounts) {
    for (const { text } of says) await expect(card).toContainText(text);
  }
}

for (const { id, name } of CHOSEN_AREAS) {
  test(`a click in the middle of ${name} opens its popup with its events`, async ({ page }) => {
    await openMap(page, '/');
    await openArea(page, id);
    await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));

    // The whole popup lies inside the map.
    await expect
      .poll(async () => {
        const inner = await page.locator('.atlas-popup').boundingBox();
        const outer = await mapElement(page).boundingBox();
        if (!inner || !outer) return false;
        const isRight = inner.x + inner.width <= outer.x + outer.width;
        const isLow = inner.y + inner.height <= outer.y + outer.height;
        return inner.x >= outer.x && inner.y >= outer.y && isRight && isLow;
      })
      .toBe(true);

    const events = eventsOf(id);
    await expect(popup(page).getByRole('article')).toHaveCount(events.length);
    if (events.length === 0) await expect(popup(page)).toContainText(LIST_MESSAGES.noEvents);
    for (const event of events) {
      await expectBrief(popup(page).locator(`[data-event="${event.id}"]`), event);
    }
    const opened = new Set([...events.slice(0, 1), ...events.filter(isChosen)]);
    for (const event of opened) {
      await expectAccounts(popup(page).locator(`[data-event="${event.id}"]`), event);
    }
  });
}

function isChosen(event: EventRecord): boolean {
  return CHOSEN_EVENTS.includes(event);
}

test('every event stands in the list, and leads to its own page', async ({ page }) => {
  await openLive(page, '/');
  const toTitle = ({ id, title }: { id: string; title: string }) => `${id}: ${title}`;
  const read = async () =>
    (await readItems(page)).flatMap(({ event, heading }) =>
      event === null ? [] : toTitle({ id: event, title: heading }),
    );
  await expect
    .poll(async () => (await read()).toSorted())
    .toEqual(catalogue.events.map(toTitle).toSorted());
  for (const { id, title } of [IN_TWO_AREAS, OFF_MAP, MOST_PUBLICATIONS]) {
    const card = await findCard(page, id);
    await card.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
    await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(title);
    await page.getByRole('link', { name: 'All areas' }).click();
    await expect(page).toHaveURL(/\/(#.*)?$/);
  }
});

test('an event opened from the popup takes its own address and the popup stays', async ({
  page,
}) => {
  const event = findEvent('in the Sea of Japan alone', ({ areas }) => areas[0] === 'sea-of-japan');
  const { name } = area('sea-of-japan');
  await openMap(page, '/');
  await openArea(page, 'sea-of-japan');
  await popup(page).getByRole('link', { name: event.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${event.id}/`));
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(popup(page).locator('[aria-current="true"]')).toHaveText(event.title);

  await page.goBack();
  await expect(page).toHaveURL(/\/areas\/sea-of-japan\//);
  await expect(popup(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/localhost:\d+\/(#.*)?$/);
  await expect(popup(page)).toBeHidden();
});

test('a reload of an area gives the same view', async ({ page }) => {
  await openMap(page, '/areas/hawaii/');
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText('Hawaii');
  await page.reload();
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Hawaii');
});
