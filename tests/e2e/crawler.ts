import type { APIResponse, Page } from '@playwright/test';

/** An address that a page, feed, figure or style names. */
interface Link {
  /** Path of what names it. */
  readonly from: string;
  readonly url: URL;
  /** Name of the element: `a`, `link`; of the function in a style: `url`. */
  readonly element: string;
  /** Its `rel`; empty where it has none. */
  readonly rel: string;
}

/** As much of Playwright's request as is needed. */
interface Asking {
  get(
    url: string,
    options: { maxRedirects: number },
  ): Promise<Pick<APIResponse, 'status' | 'headers' | 'text' | 'dispose'>>;
}

/** What was found behind all links from the start on. */
export interface Crawl {
  /** The ids of each page, by path. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Type of everything that was asked for, by path: pages too. */
  readonly types: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
  /** `/from/ → /to/: 404`. A redirect is one: a link names where a page stands. */
  readonly dead: readonly string[];
}

interface Found {
  readonly ids: readonly string[];
  readonly links: readonly { href: string; element: string; rel: string }[];
}

/** Types that name addresses, and how a browser parses them. */
const PARSED = {
  'text/html': 'text/html',
  'image/svg+xml': 'image/svg+xml',
  'application/atom+xml': 'application/xml',
  'application/xml': 'application/xml',
  'text/xml': 'application/xml',
} as const;

/** As a browser reads it: with the page's own parser, in a page that need not be its own. */
function readMarkup(page: Page, text: string, type: DOMParserSupportedType): Promise<Found> {
  return page.evaluate(
    ([markup, as]) => {
      const parser = new DOMParser();
      const document = parser.parseFromString(markup, as);
      if (document.querySelector('parsererror'))
        throw new Error(document.documentElement.textContent ?? '');
      const elements = [...document.querySelectorAll('*')];
      // A feed holds pages as text.
      const held = as === 'application/xml' ? [...document.querySelectorAll('content')] : [];
      const inside = held.flatMap(({ textContent }) => [
        ...parser.parseFromString(textContent ?? '', 'text/html').querySelectorAll('*'),
      ]);
      // Paint of the same page is no link: `url(#pattern)`.
      const styles = [...document.querySelectorAll('style')].flatMap(({ textContent }) =>
        [...(textContent ?? '').matchAll(/url\(["']?([^#"'][^"')]*)["']?\)/g)].map(
          ([, href = '']) => ({
            href,
            element: 'url',
            rel: '',
          }),
        ),
      );
      const named = [...elements, ...inside].flatMap((element) =>
        [...element.attributes]
          .filter(({ localName }) => ['href', 'src', 'srcset', 'poster'].includes(localName))
          .flatMap(({ localName, value }) =>
            localName === 'srcset'
              ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')
              : [value],
          )
          .map((href) => ({
            href,
            element: element.localName,
            rel: element.getAttribute('rel') ?? '',
          })),
      );
      return { ids: elements.map(({ id }) => id).filter(Boolean), links: [...named, ...styles] };
    },
    [text, type] as const,
  );
}

/** Addresses in a calendar, whose long lines go on after a line break and a space. */
function readCalendar(text: string): Found {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const urls = lines.flatMap((line) => /^(?:URL|SOURCE|ATTACH)[^:]*:(.+)$/.exec(line)?.[1] ?? []);
  return { ids: [], links: urls.map((href) => ({ href, element: 'calendar', rel: '' })) };
}

interface JsonFeed {
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly items: readonly { readonly url?: string; readonly content_html?: string }[];
}

async function readJsonFeed(page: Page, text: string): Promise<Found> {
  const { home_page_url: home, feed_url: own, items } = JSON.parse(text) as JsonFeed;
  const urls = [home, own, ...items.map(({ url }) => url)].filter((url) => url !== undefined);
  const content = items.map((item) => item.content_html ?? '').join('\n');
  const { links } = await readMarkup(page, content, 'text/html');
  const named = urls.map((href) => ({ href, element: 'json', rel: '' }));
  return { ids: [], links: [...named, ...links] };
}

async function readFound(page: Page, path: string, text: string, type: string): Promise<Found> {
  if (type === 'text/calendar') return readCalendar(text);
  // A plain host sends it as any JSON.
  if (/\/feeds\/.*\.json$/.test(path)) return readJsonFeed(page, text);
  const as = PARSED[type as keyof typeof PARSED];
  return as ? readMarkup(page, text, as) : { ids: [], links: [] };
}

/** How many addresses are asked for at one time. */
const AT_ONCE = 8;

/**
 * Asks for the addresses and for all that they name on their own host, and so on. `page` lends
 * its parser; `isFollowed` says of which paths the links count.
 */
export async function crawl(
  page: Page,
  request: Asking,
  starts: readonly URL[],
  isFollowed: (path: string) => boolean = () => true,
): Promise<Crawl> {
  const pages = new Map<string, ReadonlySet<string>>();
  const types = new Map<string, string>();
  const links: Link[] = [];
  const dead: string[] = [];
  const seen = new Set(starts.map(({ pathname }) => pathname));
  const waiting = starts.map((url) => ({ from: '', url }));

  async function visit({ from, url }: (typeof waiting)[number]): Promise<void> {
    const path = url.pathname;
    const response = await request.get(url.origin + path, { maxRedirects: 0 });
    const [type = ''] = (response.headers()['content-type'] ?? '').split(';');
    types.set(path, type);
    if (response.status() !== 200) dead.push(`${from} → ${path}: ${response.status()}`);
    else if (isFollowed(path)) {
      const found = await readFound(page, path, await response.text(), type);
      if (type === 'text/html') pages.set(path, new Set(found.ids));
      for (const { href, element, rel } of found.links) {
        const to = new URL(href, url);
        links.push({ from: path, url: to, element, rel });
        if (to.origin !== url.origin || seen.has(to.pathname)) continue;
        seen.add(to.pathname);
        waiting.push({ from: path, url: to });
      }
    }
    await response.dispose();
  }

  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(visit));
  return { pages, types, links, dead };
}
