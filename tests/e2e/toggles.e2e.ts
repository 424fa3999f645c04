import type { Locator, Page } from '@playwright/test';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { BRANCH_MESSAGES, LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { countByArea, listNewest, visibleWords, type ServiceRule } from './expected.ts';
import {
  expect,
  index,
  openArea,
  openFilters,
  openLive,
  openMap,
  popup,
  readBadges,
  filterSummary,
  test,
  unfoldService,
  waitForMap,
} from './atlas.ts';
import { area, eventsOf } from './choice.ts';
import { findAreaLink, readList } from './list.ts';

/** The boxes of all services, folded away by branch. */
function serviceBoxes(page: Page): Locator {
  return page.getByRole('group', { name: CHOICE_MESSAGES.services });
}

/** Every place that shows what is shown says the same. */
async function expectAgreement(page: Page, isOn: ServiceRule, query: string): Promise<void> {
  expect(new URL(page.url()).search).toBe(query);
  await expect.poll(() => readList(page)).toEqual(listNewest(isOn));
  await expect.poll(() => readBadges(page)).toEqual(countByArea(isOn));
  await expect(filterSummary(page)).toHaveText(visibleWords(isOn));
  await openFilters(page);
  const boxes = await serviceBoxes(page)
    .locator('input')
    .evaluateAll((all) =>
      all.map((box) => [box.getAttribute('aria-label'), (box as HTMLInputElement).checked]),
    );
  for (const { id, short } of index.services) {
    const box = boxes.find(([label]) => String(label).startsWith(`${short},`));
    expect(box?.[1], short).toBe(isOn(id));
  }
}

const MARITIME = index.services.filter(({ branch }) => branch === 'maritime').map(({ id }) => id);
const isMaritime = (id: string) => MARITIME.includes(id);

/** What stands on the fold of the maritime services. */
function toFolded(on: number): string {
  return `${BRANCH_MESSAGES.maritime} ${CHOICE_MESSAGES.serviceCount(on, MARITIME.length)}`;
}

/** The query that names the services that are on. */
function toQuery(isOn: ServiceRule): string {
  const on = index.services.map(({ id }) => id).filter(isOn);
  return `?services=${on.join(',')}`;
}

test('with JMSDF, then all maritime services off, everything agrees and survives a reload', async ({
  page,
}) => {
  const jmsdf = index.services.find(({ id }) => id === 'JMSDF');
  const events = countEvents((id) => id === 'JMSDF');
  await openMap(page, '/');
  await expectAgreement(page, () => true, '');
  const folded = page.getByRole('group', { name: BRANCH_MESSAGES.maritime }).locator('summary');
  await expect(folded).toHaveText(toFolded(MARITIME.length));

  const box = await unfoldService(page, 'JMSDF');
  await expect(box).toHaveAccessibleName(
    CHOICE_MESSAGES.service(jmsdf?.short ?? '', jmsdf?.name ?? '', events),
  );
  await box.uncheck();
  await waitForMap(page);
  await expect(folded).toHaveText(toFolded(MARITIME.length - 1));
  const maritime = page.getByRole('checkbox', { name: /^Maritime, all services/ });
  await expect(maritime).toHaveJSProperty('indeterminate', true);
  const withoutJmsdf = (id: string) => id !== 'JMSDF';
  await expectAgreement(page, withoutJmsdf, toQuery(withoutJmsdf));

  // A box that is mixed turns all of its services on first.
  await maritime.click();
  await expect(maritime).toBeChecked();
  await maritime.uncheck();
  const others = (id: string) => !isMaritime(id);
  await expectAgreement(page, others, toQuery(others));

  await page.reload();
  await waitForMap(page);
  await expectAgreement(page, others, toQuery(others));

  await page.getByRole('button', { name: FILTER_MESSAGES.showAll }).click();
  await expectAgreement(page, () => true, '');
  await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
  await expectAgreement(page, () => false, '?services=none');
});

function countEvents(isOn: ServiceRule): number {
  return new Set(Object.values(listNewest(isOn)).flat()).size;
}

test('the services of each branch are folded away, and unfold to all of them', async ({ page }) => {
  await openLive(page, '/');
  await openFilters(page);
  for (const { id, name, short } of index.services) {
    const label = name === short ? `${short},` : `${short}, ${name},`;
    const box = serviceBoxes(page).locator(`input[aria-label^="${label}"]`);
    await expect(box).toHaveCount(1);
    if (!(await box.isVisible())) await unfoldService(page, id);
    await expect(box).toBeVisible();
  }
});

test('the popup follows the services that are on', async ({ page }) => {
  const { id, name } = area('sea-of-japan');
  const all = eventsOf(id);
  const rest = all.filter(({ services }) => services.some((one) => one !== 'JMSDF'));
  expect(rest.length).toBeGreaterThan(0);
  await openMap(page, '/');
  await openArea(page, id);
  await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(name);
  const count = popup(page).locator('[data-count]');
  await expect(count).toHaveText(LIST_MESSAGES.visibleOf(all.length, all.length));
  await expect(popup(page).getByRole('article')).toHaveCount(all.length);

  await (await unfoldService(page, 'JMSDF')).uncheck();
  await expect(count).toHaveText(LIST_MESSAGES.visibleOf(rest.length, all.length));
  await expect(popup(page).getByRole('article')).toHaveCount(rest.length);
  await page.getByRole('button', { name: FILTER_MESSAGES.showNone }).click();
  await expect(count).toHaveText(LIST_MESSAGES.visibleOf(0, all.length));
  await expect(popup(page).getByRole('article')).toHaveCount(0);
  await expect(page).toHaveURL(/\/areas\/sea-of-japan\/\?services=/);
});

test('the query is carried along from page to page', async ({ page }) => {
  const { id } = area('west-of-kyushu');
  await openLive(page, '/?services=JASDF,USAF&list=area');
  await (await findAreaLink(page, id)).click();
  await expect(page).toHaveURL(new RegExp(`/areas/${id}/\\?services=JASDF,USAF&list=area`));
  await expect(await unfoldService(page, 'JMSDF')).not.toBeChecked();
  const words = visibleWords((one) => ['JASDF', 'USAF'].includes(one), id);
  await expect(filterSummary(page)).toHaveText(words);
});
