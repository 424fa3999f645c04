import { catalogue, expect, index, openArea, openMap, popup, test } from './atlas.ts';

for (const { id, name } of index.areas) {
  test(`a click in the middle of ${name} opens its popup with its events`, async ({ page }) => {
    await openMap(page, '/');
    await openArea(page, id);
    await expect(page).toHaveURL(new RegExp(`/areas/${id}/`));

    const events = catalogue.events.filter(({ areas }) => areas.includes(id));
    await expect(popup(page).getByRole('article')).toHaveCount(events.length);
    if (events.length === 0) {
      await expect(popup(page)).toContainText('No event is recorded here yet.');
    }
    for (const event of events) {
      const card = popup(page).locator(`[data-event="${event.id}"]`);
      await expect(card).toContainText(event.title);
      await expect(card).toContainText(event.summary);
      const details = card.locator('details');
      if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) {
        await details.locator('summary').click();
      }
      await expect(card.locator('ol > li')).toHaveCount(event.publications.length);
      for (const { url, publisher } of event.publications) {
        if (url === null) continue;
        await expect(card.locator(`a[href="${url}"]`).first()).toHaveText(publisher.name);
      }
      for (const { says } of event.tellings) {
        for (const { text } of says) await expect(card).toContainText(text);
      }
    }
  });
}

/** Each event once, under the first of its areas. */
const firstAreas = new Set(catalogue.events.map(({ areas: [first] }) => first));

for (const area of firstAreas) {
  test(`the events of ${area ?? 'no area'} can be reached from the list`, async ({ page }) => {
    const events = catalogue.events.filter(({ areas: [first] }) => first === area);
    // Several pages for each of them.
    test.slow();
    await openMap(page, '/');
    for (const { id, title } of events) {
      await page
        .locator(`main [data-event="${id}"]`)
        .first()
        .getByRole('link', { name: title })
        .click();
      await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
      await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(title);
      await page.getByRole('link', { name: 'All areas' }).click();
      await expect(page).toHaveURL(/\/(#.*)?$/);
    }
  });
}

test('an event opened from the popup takes its own address and the popup stays', async ({
  page,
}) => {
  await openMap(page, '/');
  await openArea(page, 'sea-of-japan');
  await popup(page)
    .getByRole('link', { name: /17 April 2023/ })
    .click();
  await expect(page).toHaveURL(/\/events\/2023-04-trilateral-bmd-sea-of-japan\//);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(/Sea of Japan/);
  await expect(popup(page).locator('[aria-current="true"]')).toHaveText(/17 April 2023/);

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
