import { existsSync, readFileSync } from 'node:fs';
import { expect, openMap, popup, test, waitForLive } from './atlas.ts';
import { OFF_MAP, eventsOf } from './choice.ts';
import { catalogue } from './record.ts';

/** The file of the data that all pages have in common. */
const DATA = '**/map/atlas.*.json';

test('a page with a map has no data file of its own, and no index in it', () => {
  const [area, event] = [catalogue.areas[0], catalogue.events[0]];
  const pages = ['', `areas/${area?.id}/`, `events/${event?.id}/`];
  for (const page of pages.flatMap((path) => [path, `embed/${path}`])) {
    expect(existsSync(`build/${page}index.html`), page).toBe(true);
    expect(existsSync(`build/${page}__data.json`), page).toBe(false);
    const scripts = readFileSync(`build/${page}index.html`, 'utf8').match(
      /<script[^]*?<\/script>/g,
    );
    const others = catalogue.events.slice(2).filter(({ id }) => String(scripts).includes(id));
    expect(others.length, page).toBeLessThan(catalogue.events.length / 5);
  }
});

test('without its data a page stays as it was prerendered, and comes alive with the network', async ({
  page,
  faults,
}) => {
  await page.route(DATA, (route) => route.abort());
  const asked = page.waitForEvent('requestfailed');
  await page.goto('/');
  await asked;
  const { id, title } = eventsOf('hawaii').at(-1) ?? OFF_MAP;
  const link = page.locator('main').getByRole('link', { name: title, exact: true }).first();
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', new RegExp(`events/${id}/`));
  await page.unroute(DATA);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await waitForLive(page);
  for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
});

test('an event opened from the list tells what its own page tells', async ({ page }) => {
  const { id, title } = eventsOf('hawaii').at(-1) ?? OFF_MAP;
  const main = page.locator('main');
  await page.goto(`/events/${id}/`);
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(title);
  const own = await main.innerText();
  await openMap(page, '/');
  await main.getByRole('link', { name: title, exact: true }).click();
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect.poll(() => main.innerText()).toBe(own);
  await expect(popup(page)).toContainText(title);
});
