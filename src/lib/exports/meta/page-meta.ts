import type { Thing, WithContext } from 'schema-dts';
import { SITE } from '#lib/messages/en/wording.ts';
import { escapeHtml, toScriptJson } from '../escape-html.ts';
import type { FeedAddress } from '../feeds/feed-addresses.ts';
import type { PageText } from './page-text.ts';
import { toAbsolute } from '../to-absolute.ts';

/** Metadata of a page for search engines, previews and feed readers. */
export interface PageMeta {
  readonly text: PageText;
  /** Path of the page from the site's root; an embed gives the page that it embeds. */
  readonly path: string;
  /** Path of the page's own figure as PNG; null where it has none. */
  readonly picture: string | null;
  readonly feeds: readonly FeedAddress[];
  readonly jsonLd: WithContext<Thing> | null;
}

/** Addresses of the site, as seen from a page. */
export interface PagePlace {
  /** Address of the site; null where the build does not know it. */
  readonly site: URL | null;
  /** Relative address of the site's root from the page: `../../`. */
  readonly root: string;
}

function toElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')} />`;
}

function toProperty(property: string, content: string | null): string[] {
  return content === null ? [] : [toElement('meta', { property, content })];
}

/** JSON-LD in a script element. */
function toJsonLd(data: PageMeta['jsonLd']): string[] {
  if (data === null) return [];
  return [`<script type="application/ld+json">${toScriptJson(data)}</script>`];
}

/**
 * The tags of a page's head for search engines, previews and feed readers. Those that need an
 * absolute address are left out where the site's is not known.
 */
export function formatMeta(meta: PageMeta, { site, root }: PagePlace): string {
  const { text, path, picture, feeds, jsonLd } = meta;
  const canonical = toAbsolute(site, path);
  const feedLinks = feeds.map(({ path: feed, type, title }) =>
    toElement('link', { rel: 'alternate', type, title, href: root + feed.slice(1) }),
  );
  return [
    ...(canonical === null ? [] : [toElement('link', { rel: 'canonical', href: canonical })]),
    ...feedLinks,
    ...toProperty('og:site_name', SITE.name),
    ...toProperty('og:type', 'website'),
    ...toProperty('og:title', text.title),
    ...toProperty('og:description', text.description),
    ...toProperty('og:url', canonical),
    ...toProperty('og:image', picture && toAbsolute(site, picture)),
    ...toProperty('og:image:type', picture && site && 'image/png'),
    toElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...toJsonLd(jsonLd),
  ].join('\n    ');
}
