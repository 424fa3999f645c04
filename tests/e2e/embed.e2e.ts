import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EMBED_MESSAGES } from '#lib/messages/en/embed.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { catalogue, expect, openMap, popup, test } from './atlas.ts';
import { MOST_PUBLICATIONS, area, eventsOf } from './choice.ts';
import { findAreaLink } from './list.ts';

/** What unfolds the list where one service is on. */
function sameAsText(service: string): string {
  const { events } = catalogue;
  const visible = events.filter(({ services }) => services.includes(service));
  return LIST_MESSAGES.sameAsText(LIST_MESSAGES.visibleOf(visible.length, events.length));
}

test('the Embed button copies an iframe that shows the present view on another site', async ({
  page,
  context,
  faults,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '/areas/sea-of-japan/?services=ROKN#map=4.5/39/135');
  await page.getByRole('button', { name: EMBED_MESSAGES.open }).click();
  const dialog = page.getByRole('dialog', { name: EMBED_MESSAGES.heading });
  await dialog.getByRole('button', { name: EMBED_MESSAGES.copy }).click();
  await expect(dialog.getByRole('status')).toHaveText(EMBED_MESSAGES.copied);
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('/embed/areas/sea-of-japan/?services=ROKN#map=4.5/39/135"');

  // An empty page of another origin, with nothing but the code in it.
  const host = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Host</title>${code}`);
  }).listen(0);
  const { port } = host.address() as AddressInfo;
  try {
    const article = await context.newPage();
    await article.goto(`http://127.0.0.1:${port}/`);
    const frame = article.frameLocator('iframe');
    await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready');
    await expect(frame.locator('[data-popup] h2')).toHaveText(area('sea-of-japan').name);
    await expect(frame.getByText(sameAsText('ROKN'))).toBeVisible();
    await expect(frame.getByRole('checkbox')).toHaveCount(0);
    const link = frame.getByRole('link', { name: 'Open in Exercise Atlas' });
    await expect(link).toHaveAttribute(
      'href',
      /\/areas\/sea-of-japan\/\?services=ROKN#map=4.5\/39\/135$/,
    );
  } finally {
    host.close();
  }
  expect(faults).toEqual([]);
});

test('links to publications leave the frame, not the article', async ({ page }) => {
  const { id } = MOST_PUBLICATIONS;
  await page.goto(`/embed/events/${id}/`);
  const link = page.locator('main ol a').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener external');
  await page.goto(`/events/${id}/`);
  await expect(page.locator('main ol a').first()).not.toHaveAttribute('target');
});

test('an embedded map opens popups and keeps to its own pages', async ({ page }) => {
  await openMap(page, '/embed/?services=JMSDF&list=area');
  const summary = page.locator('summary', { hasText: sameAsText('JMSDF') });
  await expect(summary).toBeVisible();
  await summary.click();
  await (await findAreaLink(page, 'philippine-sea')).click();
  await expect(page).toHaveURL(/\/embed\/areas\/philippine-sea\/\?services=JMSDF&list=area/);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Philippine Sea');
});

test('a card of an embedded popup opens with its publications, which leave the frame', async ({
  page,
}) => {
  const [first] = eventsOf('hawaii');
  await page.goto('/embed/areas/hawaii/');
  const card = popup(page).getByRole('article').first();
  await card.locator('summary').click();
  await expect(card.locator('ol > li')).toHaveCount(first?.publications.length ?? NaN);
  await expect(card.locator('ol a').first()).toHaveAttribute('target', '_blank');
});
