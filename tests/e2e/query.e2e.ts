import type { Page } from '@playwright/test';
import { formatQuery, type Address } from '#lib/view/address.ts';
import { expect, index, test } from './atlas.ts';
import { findEvent } from './choice.ts';
import { readItems } from './list.ts';

const CHOSEN = findEvent(
  'of a series, with a theme, dated to the day',
  ({ series, themes, when }) =>
    series !== null && themes.length > 0 && when.start.precision === 'day',
);
const { country } =
  index.services.find(({ id, country }) => CHOSEN.services.includes(id) && country !== 'JP') ??
  index.services[0] ??
  {};

/** An address in which nothing is as by default, so that its query has every parameter there is. */
const FULL: Required<Address> = {
  filter: {
    services: new Set(CHOSEN.services.slice(0, 1)),
    from: CHOSEN.when.start.first,
    to: CHOSEN.when.start.last,
    only: {
      countries: new Set([country ?? '']),
      kinds: new Set([CHOSEN.kind]),
      statuses: new Set([CHOSEN.status]),
      themes: new Set(CHOSEN.themes.slice(0, 1)),
      series: new Set([CHOSEN.series?.id ?? '']),
    },
    words: CHOSEN.title,
  },
  list: 'area',
  sort: { column: 'title', isDescending: true },
  theme: 'dark',
  language: 'ja',
};
const PARAMETERS = [...new URLSearchParams(formatQuery(FULL))].filter(
  ([, value]) => value.length > 0,
);

/** What an address changes on a page: list, groups, static map, theme, and what links carry along. */
async function readVisible(page: Page) {
  const items = await readItems(page);
  const rest = await page.evaluate(() => {
    const find = <E extends Element>(selector: string) => [
      ...document.querySelectorAll<E>(selector),
    ];
    return {
      theme: document.documentElement.dataset['theme'],
      areas: find('[data-figure] a[data-area]').map((link) => link.getAttribute('aria-label')),
      carried: [
        ...new Set(find<HTMLAnchorElement>('main h4 a').map(({ href }) => new URL(href).search)),
      ],
    };
  });
  return {
    ...rest,
    events: items.flatMap(({ event }) => event ?? []),
    groups: items.flatMap(({ event, heading }) => (event === null ? heading : [])),
  };
}

test('the parameters are all that an address can have', () => {
  expect(PARAMETERS.map(([name]) => name).sort()).toEqual(
    [
      ...['services', 'countries', 'kinds', 'statuses', 'themes', 'series'],
      ...['from', 'to', 'q', 'list', 'sort', 'theme', 'lang'],
    ].sort(),
  );
});

/** What a parameter changes for the eye; a filter changes the list. */
const CHANGED: Readonly<Record<string, keyof Awaited<ReturnType<typeof readVisible>>>> = {
  list: 'groups',
  lang: 'groups',
  theme: 'theme',
  // Only a table has an order, and an embed has none: it hands the order on.
  sort: 'carried',
};

for (const [name, value] of PARAMETERS) {
  test(`${name} shows in an embed what it shows on the site`, async ({ page, context }) => {
    const query = `?${new URLSearchParams({ [name]: value }).toString()}`;
    const changed = CHANGED[name] ?? 'events';
    test.setTimeout(90_000);
    await page.goto('/');
    const usual = await readVisible(page);
    expect(usual.events.length).toBeGreaterThan(0);

    await page.goto(`/${query}`);
    await expect.poll(async () => (await readVisible(page))[changed]).not.toEqual(usual[changed]);
    await expect.poll(() => readVisible(page)).toMatchObject({ carried: [query] });

    const embed = await context.newPage();
    await embed.goto(`/embed/${query}`);
    await embed.locator('details:has(> main) > summary').click();
    // The static map of either may be on its way: both are read until they agree, each in front, as
    // a page behind another draws few frames, and its list is read by scrolling.
    await expect
      .poll(
        async () => {
          await page.bringToFront();
          const onSite = await readVisible(page);
          await embed.bringToFront();
          const embedded = await readVisible(embed);
          return { onSite, embedded, isSame: JSON.stringify(onSite) === JSON.stringify(embedded) };
        },
        { timeout: 45_000 },
      )
      .toMatchObject({ isSame: true });
    expect((await readVisible(embed))[changed]).not.toEqual(usual[changed]);
  });
}
