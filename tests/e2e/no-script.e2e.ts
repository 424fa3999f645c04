import { EVENT_WORDS } from '#lib/domain/wording.ts';
import { catalogue, expect, index, test } from './atlas.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['/', '/embed/']) {
  test(`without JavaScript every event in the list of ${path} leads to its publications`, async ({
    page,
  }) => {
    for (const event of catalogue.events) {
      await page.goto(path);
      const list = page.locator('details:has(> main) > summary');
      if (await list.count()) await list.click();
      const card = page.locator(`[data-event="${event.id}"]`).first();
      await expect(card).toContainText(event.title);
      await expect(card).toContainText(event.summary);
      for (const id of event.services) {
        const short = index.services.find((service) => service.id === id)?.short ?? '';
        await expect(card.getByText(short, { exact: true })).toBeVisible();
      }
      const { publications, tellings } = event;
      await card
        .getByRole('link', { name: EVENT_WORDS.contents(publications.length, tellings.length) })
        .click();

      await expect(page).toHaveURL(new RegExp(`${path}events/${event.id}/$`));
      const unfolded = page.locator('details:has(> main) > summary');
      if (await unfolded.count()) await unfolded.click();
      const items = page.locator('main ol > li');
      await expect(items).toHaveCount(publications.length);
      for (const [number, { url, publisher }] of publications.entries()) {
        const item = items.nth(number);
        await expect(item).toBeVisible();
        await expect(item).toContainText(publisher.name);
        if (url !== null) await expect(item.getByRole('link')).toHaveAttribute('href', url);
      }
    }
  });
}

test('without JavaScript every event is readable on its own page', async ({ page }) => {
  for (const event of catalogue.events) {
    await page.goto(`/events/${event.id}/`);
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(event.title);
    for (const { url, publisher } of event.publications) {
      await expect(main).toContainText(publisher.name);
      if (url !== null) await expect(main.locator(`a[href="${url}"]`).first()).toBeVisible();
    }
    for (const { says } of event.tellings) {
      for (const { text } of says) await expect(main).toContainText(text);
    }
    for (const { text } of event.place) await expect(main).toContainText(text);
  }
});

test('without JavaScript the page says why there is no map, and its links work', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('link', { name: 'Hawaii', exact: true }).click();
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
