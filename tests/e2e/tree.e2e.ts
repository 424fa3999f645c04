import { EMBED_MESSAGES, LINK_MESSAGES, MAP_TEXT_MESSAGES } from '#lib/messages/en/embed.ts';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { LANGUAGE_CHOICE_MESSAGES, OWN_NAMES } from '#lib/messages/en/language.ts';
import { LIST_LAYOUT_MESSAGES, TAKE_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { NAVIGATION_MESSAGES } from '#lib/messages/en/navigation.ts';
import { SEARCH_RESULT_MESSAGES } from '#lib/messages/en/search-result.ts';
import { SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { CSV_COLUMN_MESSAGES } from '#lib/messages/en/csv-columns.ts';
import { TABLE_MESSAGES } from '#lib/messages/en/table.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { BRANCH_MESSAGES, EVENT_MESSAGES, SITE } from '#lib/messages/en/wording.ts';
import { toYearPresets } from '#lib/features/timeline/timeline-presets.ts';
import { catalogue, expect, openFilters, openLive, test } from './atlas.ts';
import { events } from './record.ts';
import { holdEngine } from './engine.ts';
import { findAreaLink, findCard } from './list.ts';
import { CARD, SOME_EVENTS, node, toLines } from './tree.ts';

const BRANCHES = Object.values(BRANCH_MESSAGES);

/** One page without its live map, which says nothing of these. */
test.beforeEach(async ({ page }) => {
  await holdEngine(page);
});

test('the header names the site, says what it is, and leads to its pages', async ({ page }) => {
  await openLive(page, '/');
  const { heading, ...pages } = NAVIGATION_MESSAGES;
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - ${node('heading', SITE.name, 'level=1')}:
        - ${node('link', SITE.name)}
      - paragraph:
        - text: ${SITE.lede}
        - emphasis: ${SITE.approximate}
      - ${node('navigation', heading)}:
        - list:
          - /children: equal
          ${toLines(10, Object.values(pages), (name) => [`- listitem:`, `  - ${node('link', name)}`])}
      - ${node('combobox', LANGUAGE_CHOICE_MESSAGES.label)}:
        - /children: equal
        ${toLines(8, Object.values(OWN_NAMES), (name) => [`- option /^${name}/`])}
  `);
});

test('the filters are a search, the branches, more filters and what is shown', async ({ page }) => {
  await openLive(page, '/');
  const filters = page.getByRole('region', { name: FILTER_MESSAGES.region, exact: true });
  await expect(filters).toMatchAriaSnapshot(`
    - ${node('region', FILTER_MESSAGES.region)}:
      - search:
        - ${node('searchbox', SEARCH_MESSAGES.label)}
      - ${node('group', FILTER_MESSAGES.heading)}:
        - paragraph:
          - ${node('button', FILTER_MESSAGES.showAll)}
          - ${node('button', FILTER_MESSAGES.showNone)}
        - list:
          - /children: equal
          ${toLines(10, BRANCHES, (name) => [
            `- listitem:`,
            `  - checkbox /^${name}, all services, \\d+ events?$/ [checked]`,
          ])}
      - button /${FILTER_MESSAGES.more}$/
      - status:
        - paragraph: ${SOME_EVENTS}
  `);
  await openFilters(page);
  const { countries, kinds, statuses, themes, series } = CHOICE_MESSAGES.dimensions;
  await expect(filters).toMatchAriaSnapshot(`
    - button /${FILTER_MESSAGES.more}$/ [expanded]
    - ${node('region', CHOICE_MESSAGES.heading)}:
      - ${node('group', CHOICE_MESSAGES.services)}:
        ${toLines(8, BRANCHES, (name) => [`- ${node('group', name)}: /\\d+ services?$/`])}
      - ${node('group', CHOICE_MESSAGES.days)}:
        - ${node('textbox', CHOICE_MESSAGES.from)}
        - ${node('textbox', CHOICE_MESSAGES.to)}
      ${toLines(6, [countries, kinds, statuses, themes, series], (name) => [`- group: ${name}`])}
  `);
});

test('a search says what it found, in groups of links', async ({ page }) => {
  await openLive(page, '/');
  await page.getByRole('searchbox', { name: SEARCH_MESSAGES.label }).fill(CARD.title);
  const { event } = SEARCH_RESULT_MESSAGES.groups;
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - ${node('searchbox', SEARCH_MESSAGES.label)}
      - paragraph: /^\\d+ events? found for “/
      - region /^${event}/:
        - heading /^${event}/ [level=2]
        - list:
          - listitem:
            - ${node('link', CARD.title)}
  `);
});

test('an area of the list has its number, and each event its dates and who took part', async ({
  page,
}) => {
  await openLive(page, '/?list=area');
  await (await findAreaLink(page, CARD.area.id)).scrollIntoViewIfNeeded();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - ${node('heading', LIST_LAYOUT_MESSAGES.headings.area, 'level=2')}
    - ${node('heading', CARD.area.name, 'level=3')}:
      - ${node('link', CARD.area.name)}
    - text: ${SOME_EVENTS}
    - article
  `);
  await expect(await findCard(page, CARD.id)).toMatchAriaSnapshot(`
    - article:
      - paragraph: /\\d{4}.* \\w/
      - ${node('heading', CARD.title, 'level=4')}:
        - ${node('link', CARD.title)}
      - ${node('list', EVENT_MESSAGES.participants)}:
        - ${node('listitem')}: ${CARD.participant}
      - ${node('link', CARD.contents)}
  `);
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(`
    - contentinfo:
      - /children: equal
      - ${node('button', LINK_MESSAGES.copy)}
      - ${node('button', MAP_TEXT_MESSAGES.open)}
      - ${node('button', EMBED_MESSAGES.open)}
  `);
});

test('the timeline is a picture with buttons and two sliders', async ({ page }) => {
  await openLive(page, '/');
  const years = toYearPresets(events).map(({ name }) => name);
  const timeline = page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
  await expect(timeline).toMatchAriaSnapshot(`
    - ${node('region', TIMELINE_MESSAGES.heading)}:
      - paragraph:
        - ${node('button', TIMELINE_MESSAGES.play)}
        - ${node('button', TIMELINE_MESSAGES.all, 'pressed')}
        - button /^\\w+ \\d{4}$/
      - paragraph: /^${TIMELINE_MESSAGES.all}. \\d+ events?$/
      - ${node('img', TIMELINE_MESSAGES.heading)}
      - ${node('img', TIMELINE_MESSAGES.extents)}
      - ${node('slider', TIMELINE_MESSAGES.first)}
      - ${node('slider', TIMELINE_MESSAGES.last)}
      ${toLines(6, years, (year) => [`- ${node('button', year)}`])}
  `);
});

test('the table has a head of buttons, and each row its event as its head', async ({ page }) => {
  await openLive(page, '/?list=table');
  const [first] = catalogue.events;
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - paragraph:
      - ${node('checkbox', TABLE_MESSAGES.allColumns)}
    - region /^\\d+ events as a table$/:
      - table /^\\d+ events as a table$/:
        - rowgroup:
          - row:
            - ${node('columnheader', CSV_COLUMN_MESSAGES.title.label)}:
              - ${node('button', CSV_COLUMN_MESSAGES.title.label)}
            - ${node('columnheader', CSV_COLUMN_MESSAGES.when.label)}:
              - ${node('button', CSV_COLUMN_MESSAGES.when.label)}
        - rowgroup:
          - row:
            - ${node('rowheader', first?.title)}:
              - ${node('link', first?.title)}
            - ${node('cell', first?.when.edtf)}
          - row
  `);
  await expect(page.locator('.tools')).toMatchAriaSnapshot(`
    - ${node('group', LIST_LAYOUT_MESSAGES.legend)}:
      ${toLines(6, Object.entries(LIST_LAYOUT_MESSAGES.forms), ([form, name]) => [
        `- ${node('radio', name, form === 'table' ? 'checked' : undefined)}`,
      ])}
    - ${node('group', TAKE_MESSAGES.legend)}:
      - /children: equal
      - ${node('button', TAKE_MESSAGES.copy)}
      - ${node('button', TAKE_MESSAGES.csv)}
      - ${node('button', TAKE_MESSAGES.geojson)}
  `);
});
