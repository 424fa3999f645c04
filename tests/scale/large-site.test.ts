import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/record.ts';
import { CHROMIUM_ARGS, findBrowser } from '../../tools/find-browser.ts';
import { MOST, MOST_OF_EVENT, MOST_PER_AREA } from '../bytes/limits.ts';
import { measure } from '../bytes/measure.ts';
import { HAS_BROTLI, startNginx, type NginxHost } from '../deploy/nginx-host.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { buildLargeSite, time, type LargeSite } from './large-site.ts';
import { reportLongTasks, watchLongTasks } from './long-tasks.ts';
import { readSite } from './read-site.ts';
import { RecordQuery, type Expected } from './record-query.ts';

const EVENTS = Number(process.env['SCALE_EVENTS'] || 100_000);
/** A site of as many events that was built before, to try the tests themselves. */
const BUILT = process.env['SCALE_SITE'];
const [FROM, TO] = ['2021-03-01', '2021-04-30'];
const IN_DAYS =
  `((lastDay IS NULL OR lastDay >= '${FROM}') AND ` +
  `(whenStart.first IS NULL OR whenStart.first <= '${TO}'))`;
/** Compressed bytes of a usual record of an event. */
const MOST_RECORD = 1_650;
const POLL = { timeout: 60_000, interval: 200 };

/** The condition of SQL that a service that is on took part. */
function isOn(isIn: (service: (typeof SAMPLE.services)[number]) => boolean): string {
  const ids = SAMPLE.services.filter(isIn).map(({ id }) => `'${id}'`);
  return `list_has_any(services, [${ids.join(', ')}])`;
}
const [SERVICE] = SAMPLE.services.map(({ id }) => id);

let site: LargeSite;
let host: NginxHost;
let browser: Browser;
let record: RecordQuery;
beforeAll(async () => {
  site = BUILT ? { folder: BUILT, remove: () => {} } : await buildLargeSite(EVENTS);
  host = await startNginx({ folder: site.folder, isWithBrotli: HAS_BROTLI });
  browser = await chromium.launch({ executablePath: findBrowser().path, args: [...CHROMIUM_ARGS] });
  record = await RecordQuery.open(site.folder);
});
afterAll(async () => {
  record?.close();
  await browser?.close();
  await host?.stop();
  site?.remove();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await watchLongTasks(page);
  await page.goto(`http://127.0.0.1:${host.port}${path}`);
  return page;
}

/** List, line, timeline and live map say what the record says. */
async function expectShown(page: Page, { events, badges, highest }: Expected): Promise<void> {
  expect(events).toBeGreaterThan(0);
  const shown = { list: events, timeline: events, highest, badges };
  await expect.poll(() => readSite(page), POLL).toMatchObject(shown);
  expect((await readSite(page)).line).toContain(events);
}

it('has pages that are no larger than those of few events', async () => {
  const areas = MOST_PER_AREA * SAMPLE.areas.length;
  const measurePage = (path: string) =>
    measure(readFileSync(join(site.folder, path, 'index.html'), 'utf8'));
  for (const path of ['', 'embed/'] as const) {
    const bytes = measurePage(path);
    console.log(`/${path}: ${bytes} bytes`);
    expect(bytes, path).toBeLessThanOrEqual(MOST[path] + areas);
  }
  const { id } = await record.find('whenStart.first DESC, id DESC');
  for (const path of ['events/', 'embed/events/'] as const) {
    const bytes = measurePage(`${path}${id}`);
    console.log(`/${path}${id}/: ${bytes} bytes`);
    // Its record stands in it twice, told and as data.
    expect(bytes, path).toBeLessThanOrEqual(MOST_OF_EVENT[path] + areas + 2 * MOST_RECORD);
  }
});

it('opens with all events in list, map and timeline', async () => {
  const page = await time('The front page is whole', async () => {
    const opened = await open('/');
    await opened.locator('[data-map-state="ready"]').waitFor();
    return opened;
  });
  const all = await record.expect('true');
  expect(all.events).toBe(EVENTS);
  await expectShown(page, all);
  await page.close();
});

it('shows a filter by branch, service and days', async () => {
  const page = await open('/');
  await page.locator('[data-map-state="ready"]').waitFor();
  const box = page.getByRole('checkbox', {
    name: new RegExp(`^${BRANCH_MESSAGES.maritime}, all services`),
  });
  const onLand = isOn(({ branch }) => branch !== 'maritime');
  await reportLongTasks(page, 'A branch is switched off', async () => {
    await box.uncheck();
    await expectShown(page, await record.expect(onLand));
  });
  await page.getByRole('button', { name: FILTER_MESSAGES.more }).click();
  await reportLongTasks(page, 'Days are chosen', async () => {
    await page.getByLabel(CHOICE_MESSAGES.from, { exact: true }).fill(FROM);
    await page.getByLabel(CHOICE_MESSAGES.to, { exact: true }).fill(TO);
    await expectShown(page, await record.expect(`${onLand} AND ${IN_DAYS}`));
  });
  await reportLongTasks(page, 'The branch is switched on again', async () => {
    await box.check();
    await expectShown(page, await record.expect(IN_DAYS));
  });
  await page.close();

  const ofService = await open(`/?services=${SERVICE}`);
  await ofService.locator('[data-map-state="ready"]').waitFor();
  await expectShown(ofService, await record.expect(isOn(({ id }) => id === SERVICE)));
  await ofService.close();
});

it('finds an event by a word of its title', async () => {
  const page = await open('/');
  const { word, titles } = await record.findRareWord();
  const [title = ''] = titles;
  const field = page.getByRole('searchbox', { name: SEARCH_MESSAGES.label });
  await page.locator('[data-map-state="ready"]').waitFor();
  await reportLongTasks(page, 'A word is searched for', async () => {
    await field.fill(word);
    await page.getByRole('search').getByRole('link', { name: title }).first().waitFor();
    await expect
      .poll(async () => {
        const { list, timeline } = await readSite(page);
        return list >= titles.length && list < EVENTS && timeline === list;
      }, POLL)
      .toBe(true);
  });
  await page.close();
});

it('scrolls to the oldest event, and begins with it in the other order', async () => {
  const page = await open('/');
  const oldest = await record.find('whenStart.first, id');
  const last = page.locator(`main article[aria-posinset="${EVENTS}"]`);
  await expect.poll(async () => (await readSite(page)).list, POLL).toBe(EVENTS);
  await reportLongTasks(page, 'The list is scrolled to its end', async () => {
    await expect
      .poll(async () => {
        await page
          .locator('main [data-at]')
          .first()
          .evaluate((item) => {
            let scroller = item.parentElement;
            while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
              scroller = scroller.parentElement;
            scroller?.scrollTo(0, scroller.scrollHeight);
          });
        return last.count();
      }, POLL)
      .toBe(1);
  });
  expect(await last.getAttribute('data-event')).toContain(oldest.month.slice(0, 4));
  await page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms.oldest, exact: true }).check();
  const first = page.locator('main article[aria-posinset="1"]');
  await expect
    .poll(async () => (await first.getAttribute('data-event'))?.slice(0, 4), POLL)
    .toBe(oldest.month.slice(0, 4));
  await page.close();
});

it('opens a page of its own and one of an older event by address', async () => {
  for (const order of ['whenStart.first DESC, id DESC', 'whenStart.first, id']) {
    const { id, title } = await record.find(order);
    for (const path of [`/events/${id}/`, `/embed/events/${id}/`]) {
      const page = await open(path);
      // In an embed it stands in what is folded.
      const heading = page.getByRole('heading', { name: title, includeHidden: true });
      await heading.first().waitFor({ state: 'attached' });
      expect(await page.locator('meta[name="robots"][content="noindex"]').count(), path).toBe(0);
      await page.close();
    }
  }
  const page = await open('/events/2021-01-no-such-event/');
  await page.locator('meta[name="robots"][content="noindex"]').waitFor({ state: 'attached' });
  await page.close();
});
