import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { DATA_LICENCE } from '#lib/exports/data-licence.ts';
import { FEED_FORMATS } from '#lib/exports/feeds/feed-addresses.ts';
import { hasPicture, listFigures } from '#lib/exports/figure-names.ts';
import { listPages } from '#lib/exports/meta/sitemap.ts';
import { SUB_PATH, SUB_PATH_ADDRESS } from './addresses.ts';
import { catalogue, expect, index, test } from './atlas.ts';
import { CHOSEN_EVENTS } from './choice.ts';
import type { PackedEvent } from '#lib/exports/packs/pack-list.ts';
import { packRecord } from '../../src/routes/pack-record.server.ts';
import { crawl, type Crawl } from './crawler.ts';

const SERIES = toSeriesRecords(catalogue);
const EMBEDS = [
  '/embed/',
  ...index.areas.map(({ id }) => `/embed/areas/${id}/`),
  ...catalogue.events.map(({ id }) => `/embed/events/${id}/`),
];
const PAGES = [...listPages(catalogue).map(({ path }) => path), ...EMBEDS];

/** Addresses of publications: the only ones on other hosts, beside that of the licence. */
const PUBLISHED = new Set(
  [...catalogue.events, ...catalogue.areas].flatMap(({ publications }) =>
    publications.flatMap(({ url }) => (url === null ? [] : [new URL(url).href])),
  ),
);

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** Links to other hosts that are none to a publication, or hand the page over. */
function findForeign({ links, pages }: Crawl, origin: string): string[] {
  return links
    .filter(({ url }) => isWeb(url) && url.origin !== origin)
    .filter(({ from, url, element, rel }) => {
      // A feed is read elsewhere: there it is enough that the address is a publication's.
      if (!pages.has(from)) return !PUBLISHED.has(url.href) && url.href !== DATA_LICENCE.license;
      if (url.href === DATA_LICENCE.license) return rel !== 'license noopener';
      return element !== 'a' || rel !== 'noopener external' || !PUBLISHED.has(url.href);
    })
    .map(({ from, url }) => `${from} → ${url.href}`);
}

/** Links to a part of a page that it does not have. */
function findLostFragments({ links, pages }: Crawl): string[] {
  return links
    .filter(({ url, from }) => url.hash !== '' && pages.has(url.pathname) && pages.has(from))
    .filter(({ url }) => !pages.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
    .map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`);
}

// The page that lends its parser stays blank.
test('every link leads to something that is there, and every page can be reached', async ({
  page,
  request,
  baseURL,
}) => {
  const site = new URL(baseURL ?? '');
  const starts = ['/', '/embed/', '/sitemap.xml', '/robots.txt'];
  const found = await crawl(
    page,
    request,
    starts.map((path) => new URL(path, site)),
  );
  expect(found.dead).toEqual([]);
  expect(findForeign(found, site.origin)).toEqual([]);
  expect(findLostFragments(found)).toEqual([]);
  expect([...found.pages.keys()].toSorted()).toEqual(PAGES.toSorted());

  const { events, areas } = catalogue;
  const own = events.length + areas.length + SERIES.length + 4;
  expect(found.pages.size).toBeGreaterThanOrEqual(own + EMBEDS.length);
  // It followed what is to be followed: skip links, feeds, figures, fonts in styles.
  expect(found.links.filter(({ url }) => url.hash === '#list').length).toBeGreaterThan(0);
  for (const { extension } of FEED_FORMATS) {
    const feed = new RegExp(`^/feeds/.*\\.${extension}$`);
    const feeds = [...found.types.keys()].filter((path) => feed.test(path));
    // Of all, of each area, branch and series.
    expect(feeds, extension).toHaveLength(1 + areas.length + BRANCHES.length + SERIES.length);
  }
  const types = [...found.types.values()];
  const figures = types.filter((type) => type === 'image/svg+xml').length;
  expect(figures).toBeGreaterThan(areas.length + SERIES.length);
  expect(types.filter((type) => type === 'font/woff2').length).toBeGreaterThan(1);
});

test('what no page links to is there all the same: pictures for previews, packs for the page', async ({
  request,
}) => {
  const { files } = packRecord(catalogue);
  const details: unknown[] = [];
  for (const path of files.keys()) {
    const answer = await request.get(`/map/${path}`);
    expect(answer.ok(), path).toBe(true);
    if (!path.startsWith('details/')) continue;
    details.push(...((await answer.json()) as readonly PackedEvent[]).map(({ event }) => event));
  }
  expect(details).toEqual(catalogue.events);
  const pictures = listFigures(catalogue).filter(hasPicture);
  expect(pictures.length).toBeGreaterThan(index.areas.length + SERIES.length);
  for (const path of pictures) {
    const { ok, headers } = await request
      .head(`/figures/${path}.png`)
      .then((response) => ({ ok: response.ok(), headers: response.headers() }));
    expect(ok, path).toBe(true);
    expect(headers['content-type']).toBe('image/png');
  }
});

test('the crawler sees a dead link, a foreign one and a lost part', async ({ page, baseURL }) => {
  const site = new URL(baseURL ?? '');
  const body =
    '<a id="a" href="#a">a</a><a href="#b">b</a><a href="/gone/">c</a>' +
    '<a href="https://elsewhere.example/" rel="noopener external">d</a><img srcset="/x.png 2x">';
  const request = {
    get: (address: string) =>
      Promise.resolve({
        status: () => (new URL(address).pathname === '/' ? 200 : 404),
        headers: () => ({ 'content-type': 'text/html; charset=utf-8' }),
        text: () => Promise.resolve(body),
        dispose: () => Promise.resolve(),
      }),
  };
  const found = await crawl(page, request, [new URL('/', site)]);
  expect(found.dead).toEqual(['/ → /gone/: 404', '/ → /x.png: 404']);
  expect(findLostFragments(found)).toEqual(['/ → /#b']);
  expect(findForeign(found, site.origin)).toEqual(['/ → https://elsewhere.example/']);
});

test.describe('below a path of a host', () => {
  test.use({ baseURL: SUB_PATH_ADDRESS });

  test('no link of a sample of pages leads out of it, or to nothing', async ({ page, request }) => {
    const [event] = CHOSEN_EVENTS;
    const [area] = index.areas;
    const [series] = SERIES;
    const sample = [
      ...['', 'series/', 'years/', 'method/', 'data/', 'embed/', `series/${series?.id}/`],
      ...['', 'embed/'].flatMap((part) => [
        `${part}areas/${area?.id}/`,
        `${part}events/${event?.id}/`,
      ]),
      ...FEED_FORMATS.map(({ extension }) => `feeds/areas/${area?.id}.${extension}`),
      `figures/areas/${area?.id}.svg`,
    ].map((path) => SUB_PATH + path);
    const starts = sample.map((path) => new URL(path, SUB_PATH_ADDRESS));
    const found = await crawl(page, request, starts, (path) => sample.includes(path));
    const { origin } = new URL(SUB_PATH_ADDRESS);
    const outside = found.links.filter(
      ({ url }) => url.origin === origin && !url.href.startsWith(SUB_PATH_ADDRESS),
    );
    expect(outside.map(({ from, url }) => `${from} → ${url.pathname}`)).toEqual([]);
    expect(found.dead).toEqual([]);
    expect(findForeign(found, origin)).toEqual([]);
    expect(findLostFragments(found)).toEqual([]);
    expect(found.types.size).toBeGreaterThan(catalogue.events.length);
  });
});
