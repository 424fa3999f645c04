import type { Locator, Page } from '@playwright/test';
import { isPlanned } from '#lib/domain/event.ts';
import { findGaps } from '#lib/domain/find-gaps.ts';
import { formatCountry } from '#lib/messages/formats/format-country.ts';
import { formatOrigin } from '#lib/messages/formats/format-origin.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { formatTimeZone } from '#lib/messages/formats/format-time-zone.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { AREA_MESSAGES, OUTLINE_MESSAGES } from '#lib/messages/en/area.ts';
import {
  GAP_MESSAGES,
  PLACE_MESSAGES,
  SERIES_MESSAGES,
  formatDatePrecision,
  formatExtent,
} from '#lib/messages/en/event-page.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { PUBLISHER_KIND_MESSAGES } from '#lib/messages/en/publication.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { catalogue, expect, index, openLive, popup, test } from './atlas.ts';
import { holdEngine } from './engine.ts';
import { findCard } from './list.ts';
import { CHOSEN_EVENTS, IN_HAWAII, IN_JAPAN, IN_TWO_AREAS, OFF_MAP, eventsOf } from './choice.ts';

/** A section of the page of an event. */
function section(page: Page, heading: string): Locator {
  const named = page.getByRole('heading', { level: 3, name: heading, exact: true });
  return page.locator('main section').filter({ has: named });
}

for (const timezoneId of ['Asia/Tokyo', 'Europe/London', 'Pacific/Honolulu', 'UTC']) {
  test.describe(`to a reader whose clock is that of ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('days in Hawaii and Japan are those of the place, in list, page and popup', async ({
      page,
    }) => {
      // The popup says the same on the still map.
      await holdEngine(page);
      await openLive(page, '/');
      for (const { id, when, timeZone, title } of [IN_HAWAII ?? [], IN_JAPAN].flat()) {
        const day = formatWhen(when);
        // The list is written anew by the reader's own browser.
        await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
        await expect(page.locator(`main [data-event="${id}"]`)).toHaveCount(0);
        await page.getByRole('button', { name: FILTER_MESSAGES.showAll }).click();
        const card = await findCard(page, id);
        await expect(card.locator('.date')).toHaveText(day);

        await card.getByRole('link', { name: title, exact: true }).click();
        await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(title);
        await expect(page.locator('main .when')).toHaveText(day);
        await expect(page.locator('main')).toContainText(
          formatTimeZone(timeZone, when.start.first ?? ''),
        );
        await expect(popup(page).locator(`[data-event="${id}"] .date`)).toHaveText(day);
        await page.getByRole('link', { name: LIST_MESSAGES.allAreas }).click();
      }
    });
  });
}

test('a day in Hawaii is said to be mostly the next one in Japan', async ({ page }) => {
  if (IN_HAWAII) {
    await page.goto(`/events/${IN_HAWAII.id}/`);
    await expect(page.locator('main')).toContainText('19 hours behind Japan and South Korea');
  }
  await page.goto(`/events/${IN_JAPAN.id}/`);
  await expect(page.locator('main')).not.toContainText('Japan and South Korea');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each says how firmly its date is known, and what is not known', async ({ page }) => {
    for (const event of CHOSEN_EVENTS) {
      await page.goto(`/events/${event.id}/`);
      await expect(page.locator('main')).toContainText(formatDatePrecision(event.when));
      const toShort = (id: string) => index.services.find((one) => one.id === id)?.short ?? id;
      const gaps = findGaps(event).map((gap) =>
        GAP_MESSAGES.toSentence(gap, toShort, isPlanned(event)),
      );
      await expect(section(page, GAP_MESSAGES.heading).getByRole('listitem')).toHaveText(
        gaps.length > 0 ? gaps : [GAP_MESSAGES.none],
      );
    }
  });

  test('the working holds the words, the rule and the geometry of each area', async ({ page }) => {
    await page.goto(`/events/${IN_TWO_AREAS.id}/`);
    const where = section(page, PLACE_MESSAGES.whereNow);
    const working = where.locator('details');
    await expect(working.locator('q').first()).toBeHidden();
    await where.getByText(PLACE_MESSAGES.working).click();
    await expect(working.locator('q')).toHaveText(IN_TWO_AREAS.place.map(({ text }) => text));
    const areas = catalogue.areas.filter(({ id }) => IN_TWO_AREAS.areas.includes(id));
    expect(areas).toHaveLength(2);
    const parts = working.locator('section');
    await expect(parts).toHaveCount(areas.length);
    for (const [number, { id, basis, outline, errorKm }] of areas.entries()) {
      const part = parts.nth(number);
      const entry = index.areas.find((one) => one.id === id);
      if (!entry) throw new Error(`No area ${id} in the index.`);
      for (const words of [
        entry.name,
        OUTLINE_MESSAGES[outline],
        basis,
        AREA_MESSAGES.error(errorKm),
        formatExtent(entry.bounds),
        PLACE_MESSAGES.size(entry.squareKm),
      ]) {
        await expect(part).toContainText(words);
      }
      const picture = part.getByRole('link', { name: PLACE_MESSAGES.picture });
      await expect(picture).toHaveAttribute('href', new RegExp(`/figures/areas/${id}\\.svg$`));
    }
    const outlines = working.getByRole('link', { name: PLACE_MESSAGES.outlines });
    await expect(outlines).toHaveAttribute('href', /\/data\/areas\.geojson$/);
    await expect(working).toContainText(PLACE_MESSAGES.noPosition);
  });

  test('an event in no area says so, and has no working', async ({ page }) => {
    await page.goto(`/events/${OFF_MAP.id}/`);
    const where = section(page, PLACE_MESSAGES.whereNow);
    await expect(where).toContainText(LIST_MESSAGES.offMap);
    await expect(where.locator('details')).toHaveCount(0);
  });

  test('words are quoted with who published them, of what kind and from where', async ({
    page,
  }) => {
    for (const event of CHOSEN_EVENTS) {
      await page.goto(`/events/${event.id}/`);
      const said = event.accounts.flatMap(({ says }) => says);
      const quotes = await section(page, ACCOUNT_MESSAGES.accounts)
        .locator('li')
        .evaluateAll((items) =>
          items.map((item) => ({
            words: item.querySelector('q')?.textContent,
            attribution: item.querySelector('.attribution')?.textContent ?? '',
          })),
        );
      expect(quotes.map(({ words }) => words)).toEqual(said.map(({ text }) => text));
      for (const [number, { by }] of said.entries()) {
        for (const id of by) {
          const publisher = event.publications.find((one) => one.id === id)?.publisher;
          if (!publisher) throw new Error(`${event.id} cites ${id}, which it does not list.`);
          const { attribution } = quotes[number] ?? { attribution: '' };
          expect(attribution).toContain(`${publisher.name} (${formatOrigin(publisher)})`);
          expect(attribution).toContain(PUBLISHER_KIND_MESSAGES[publisher.kind]);
          expect(attribution).toContain(formatCountry(publisher.country));
        }
      }
    }
  });

  test('the editions of a series lead from the first to the last and back', async ({ page }) => {
    const [longest] = toSeriesRecords(catalogue).toSorted(
      (a, b) => b.editions.length - a.editions.length,
    );
    const ids = longest?.editions.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(2);
    const series = section(page, SERIES_MESSAGES.heading);
    const step = (words: string) => series.locator('dt', { hasText: words }).locator('+ dd a');

    await page.goto(`/events/${ids[0]}/`);
    await expect(step(SERIES_MESSAGES.before)).toHaveCount(0);
    for (const [number, id] of ids.entries()) {
      await expect(page).toHaveURL(new RegExp(`/events/${id}/$`));
      await expect(series).toContainText(SERIES_MESSAGES.place(number + 1, ids.length));
      if (number < ids.length - 1) await step(SERIES_MESSAGES.next).click();
    }
    await expect(step(SERIES_MESSAGES.next)).toHaveCount(0);
    await step(SERIES_MESSAGES.before).click();
    await expect(page).toHaveURL(new RegExp(`/events/${ids.at(-2)}/$`));
    await series.getByRole('link', { name: longest?.name ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/series/${longest?.id}/$`));
  });
});

/** A run of letters of a sentence that no markup and no JSON writes another way. */
function findPlainPart(text: string): string {
  const runs = text.match(/[\p{L}\p{N} ,.]+/gu) ?? [];
  return runs.toSorted((a, b) => b.length - a.length)[0]?.trim() ?? '';
}

const LEAST_DISTINCTIVE = 25;

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

const [busiest] = index.areas.toSorted((a, b) => eventsOf(b.id).length - eventsOf(a.id).length);
/** Names that every page carries. */
const CARRIED = JSON.stringify(index);

test.describe('the document alone', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/embed/', `/areas/${busiest?.id}/`, `/embed/areas/${busiest?.id}/`]) {
    test(`${path} holds no sentence of an event that it does not show`, async ({
      page,
      request,
    }) => {
      const html = await (await request.get(path)).text();
      await page.goto(path);
      // What a fold hides is shown once it is opened; a script shows nothing.
      const visible = await page.locator('body').evaluate((body) => {
        const copy = body.cloneNode(true) as Element;
        copy.querySelectorAll('script, style').forEach((element) => element.remove());
        return copy.textContent ?? '';
      });
      const parts = catalogue.events
        .flatMap(({ summary, accounts, publications, notes }) => [
          summary,
          ...notes,
          ...accounts.flatMap(({ note, says }) => [note ?? '', ...says.map(({ text }) => text)]),
          ...publications.flatMap(({ title, url }) => [title ?? '', url ?? '']),
        ])
        .map(findPlainPart)
        .filter((part) => part.length >= LEAST_DISTINCTIVE && !CARRIED.includes(part));
      expect(parts.length).toBeGreaterThan(2 * catalogue.events.length);
      const tooOften = parts.filter((part) => countIn(html, part) > countIn(visible, part));
      expect(tooOften).toEqual([]);
      // The measure finds what scripts carry: an area's name stands on the map and in their data.
      const name = findPlainPart(busiest?.name ?? '');
      expect(countIn(html, name)).toBeGreaterThan(countIn(visible, name));
      expect(countIn(visible, name)).toBeGreaterThan(0);
    });
  }
});
