import type { Page } from '@playwright/test';
import { catalogue, expect, test } from './atlas.ts';
import { listNewest } from './expected.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

/** The page as the printer gets it, once what it prints with has been loaded. */
async function printPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.locator('main article ol').count();
    })
    .toBeGreaterThan(0);
}

/** What stands behind a link on paper. */
function readAfter(element: Element): string {
  return getComputedStyle(element, '::after').content;
}

/** Each event as paper shows it: the first card of it, with its publications. */
function readPrinted(page: Page) {
  return page.locator('[data-paper] article[data-event]').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-event') ?? '',
      heading: card.querySelector('h3, h4')?.textContent?.trim() ?? '',
      text: (card as HTMLElement).innerText,
      entries: [...card.querySelectorAll('ol > li')].map((entry) => {
        const link = entry.querySelector('a');
        return {
          text: (entry as HTMLElement).innerText,
          isVisible: entry.getBoundingClientRect().height > 0,
          url: link?.getAttribute('href') ?? null,
          after: link && getComputedStyle(link, '::after').content,
        };
      }),
    })),
  );
}

for (const path of ['/', '/embed/']) {
  test(`${path} prints every event with its publications and their addresses`, async ({ page }) => {
    await printPage(page, path);
    const printed = await readPrinted(page);
    for (const { id, title, summary, publications, accounts, participants } of catalogue.events) {
      const card = printed.find((one) => one.id === id);
      expect(card?.heading).toBe(title);
      const names = participants.flatMap(({ units }) => units.map(({ name }) => name));
      const said = accounts.flatMap(({ says }) => says.map(({ text }) => text));
      for (const words of [summary, ...names, ...said]) expect(card?.text).toContain(words);
      expect(card?.entries).toHaveLength(publications.length);
      for (const [number, { url, publisher }] of publications.entries()) {
        const entry = card?.entries[number];
        expect(entry?.isVisible).toBe(true);
        expect(entry?.text).toContain(publisher.name);
        expect(entry?.url).toBe(url);
        if (url !== null) expect(entry?.after).toContain(`<${url}>`);
      }
    }
  });
}

test('paper shows the events that the filter shows', async ({ page }) => {
  await printPage(page, '/?services=ROKN');
  const printed = (await readPrinted(page)).map(({ id }) => id);
  expect(printed).toEqual(listNewest((id) => id === 'ROKN'));
  await expect(page.locator('main article:visible')).toHaveCount(printed.length);
});

test('the screen goes on showing the list in brief', async ({ page }) => {
  await printPage(page, '/');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('main article ol').first()).toBeHidden();
  const card = page.locator('main [data-list] article').first();
  await expect(card).toBeVisible();
  await expect(card.getByRole('list')).toBeVisible();
});

test('the browser itself waits for the publications before it prints', async ({ page }) => {
  await page.goto('/');
  const last = page.locator('main article ol').last();
  await expect(async () => {
    const pdf = await page.pdf();
    expect(pdf.byteLength).toBeGreaterThan(0);
    await expect(last).toBeAttached({ timeout: 100 });
  }).toPass();
});

test('where the records cannot be had, each event prints with the address of its page', async ({
  page,
  faults,
}) => {
  await page.route('**/map/details/*.json', (route) => route.abort());
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('[data-paper] article > a');
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return links.count();
    })
    .toBe(catalogue.events.length);
  await expect(links.first()).toBeVisible();
  expect(await links.first().evaluate(readAfter)).toContain(
    await links.first().getAttribute('href'),
  );
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each event prints with the address of its page', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const links = page.locator('main article > a');
    await expect(links).toHaveCount(40);
    await expect(links.first()).toBeVisible();
    // Scripts of a test run all the same.
    expect(await links.first().evaluate(readAfter)).toMatch(/<.*events\/[a-z0-9-]+\/>/);
  });
});
