import type { Page } from '@playwright/test';
import { countByArea, listByArea, type ServiceRule } from './expected.ts';
import {
  catalogue,
  expect,
  index,
  openArea,
  openMap,
  popup,
  readBadges,
  readList,
  test,
  waitForMap,
} from './atlas.ts';

/** Every place that shows what is shown says the same. */
async function expectAgreement(page: Page, isOn: ServiceRule, query: string): Promise<void> {
  const expected = listByArea(isOn);
  const shown = catalogue.events.filter(({ services }) => services.some(isOn));
  expect(new URL(page.url()).search).toBe(query);
  await expect.poll(() => readList(page)).toEqual(expected);
  await expect.poll(() => readBadges(page)).toEqual(countByArea(isOn));
  await expect(page.getByText(/events? (is|are) shown\./)).toHaveText(
    `${shown.length} of ${catalogue.events.length} events ${shown.length === 1 ? 'is' : 'are'} shown.`,
  );
  for (const { id, name } of index.areas) {
    const all = catalogue.events.filter(({ areas }) => areas.includes(id)).length;
    const count = expected[id]?.length ?? 0;
    const words = count === all ? `${all} event` : `${count} of ${all} event`;
    const heading = page.getByRole('heading', { level: 3, name, exact: true });
    await expect(heading.locator('..')).toContainText(words);
  }
  for (const { id, short } of index.services) {
    const box = page.getByRole('checkbox', {
      name: new RegExp(`^${short.replace(/[()]/g, '\\$&')},`),
    });
    await expect(box.first()).toBeChecked({ checked: isOn(id) });
  }
}

const isMaritime = (id: string) =>
  index.services.some((service) => service.id === id && service.branch === 'maritime');

test('with JMSDF, then all maritime services off, everything agrees and survives a reload', async ({
  page,
}) => {
  await openMap(page, '/');
  await expectAgreement(page, () => true, '');

  const ofJmsdf = catalogue.events.filter(({ services }) => services.includes('JMSDF'));
  const name = `JMSDF, Japan Maritime Self-Defense Force, ${ofJmsdf.length} events`;
  await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await waitForMap(page);
  const withoutJmsdf = index.services.map(({ id }) => id).filter((id) => id !== 'JMSDF');
  const maritime = page.getByRole('checkbox', { name: /^Maritime, all services/ });
  await expect(maritime).toHaveJSProperty('indeterminate', true);
  await expectAgreement(page, (id) => id !== 'JMSDF', `?services=${withoutJmsdf.join(',')}`);

  // A box that is mixed turns all of its services on first.
  await maritime.click();
  await expect(maritime).toBeChecked();
  await maritime.uncheck();
  const others = index.services.map(({ id }) => id).filter((id) => !isMaritime(id));
  await expectAgreement(page, (id) => !isMaritime(id), `?services=${others.join(',')}`);

  await page.reload();
  await waitForMap(page);
  await expectAgreement(page, (id) => !isMaritime(id), `?services=${others.join(',')}`);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expectAgreement(page, () => true, '');
  await page.getByRole('button', { name: 'Show none' }).click();
  await expectAgreement(page, () => false, '?services=none');
});

test('the popup follows the services that are on', async ({ page }) => {
  await openMap(page, '/');
  await openArea(page, 'sea-of-japan');
  const here = catalogue.events.filter(({ areas }) => areas.includes('sea-of-japan'));
  const expectCount = async (isOn: ServiceRule) => {
    const { length } = here.filter(({ services }) => services.some(isOn));
    const words =
      length === here.length ? `${length} events` : `${length} of ${here.length} events`;
    await expect(popup(page).locator('[data-count]')).toHaveText(words);
    await expect(popup(page).getByRole('article')).toHaveCount(length);
  };
  await expectCount(() => true);

  await page.getByRole('checkbox', { name: /^Maritime, all services/ }).uncheck();
  expect(here.some(({ services }) => services.every(isMaritime))).toBe(true);
  await expectCount((id) => !isMaritime(id));
  await page.getByRole('button', { name: 'Show none' }).click();
  await expectCount(() => false);
  await expect(page).toHaveURL(/\/areas\/sea-of-japan\/\?services=none/);
});

test('the query is carried along from page to page', async ({ page }) => {
  await openMap(page, '/?services=JASDF,USAF');
  await page.locator('main').getByRole('link', { name: 'Airspace west of Kyushu' }).click();
  await expect(page).toHaveURL(/\/areas\/west-of-kyushu\/\?services=JASDF,USAF/);
  await expect(page.getByRole('checkbox', { name: /^JMSDF,/ })).not.toBeChecked();
  const shown = catalogue.events.filter(({ services }) =>
    services.some((id) => id === 'JASDF' || id === 'USAF'),
  );
  const words = `${shown.length} of ${catalogue.events.length} events are shown.`;
  await expect(page.getByText(words)).toBeVisible();
});
