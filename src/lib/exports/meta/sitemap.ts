import { findNewestChange } from '#lib/domain/event.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { toYearPages } from '../years/year-pages.ts';
import { escapeHtml } from '../escape-html.ts';
import { toAbsolute } from '../to-absolute.ts';

interface SitePage {
  /** Path from the site's root. */
  readonly path: string;
  /** Day of the last change of the page's content; null where the record does not say. */
  readonly changed: string | null;
}

/**
 * Every page of the site for readers that the build makes; embeds are left out, as they repeat
 * these. `first` is the row of the first event with a page of its own.
 */
export function listPages(catalogue: Catalogue, first = 0): readonly SitePage[] {
  const { areas, events } = catalogue;
  const all = findNewestChange(events);
  return [
    ...['/', '/series/', '/years/', '/method/', '/data/'].map((path) => ({ path, changed: all })),
    ...areas.map(({ id }) => ({
      path: `/areas/${id}/`,
      changed: findNewestChange(events.filter((event) => event.areas.includes(id))),
    })),
    ...events.slice(first).map((event) => ({
      path: `/events/${event.id}/`,
      changed: findNewestChange([event]),
    })),
    ...toSeriesRecords(catalogue).map(({ id }) => ({
      path: `/series/${id}/`,
      changed: findNewestChange(events.filter(({ series }) => series?.id === id)),
    })),
    ...toYearPages(events).map(({ path, groups }) => ({
      path: `/years/${path}/`,
      changed: findNewestChange(groups.flatMap((group) => group.events)),
    })),
  ];
}

/**
 * A sitemap as sitemaps.org describes it. Its addresses must be absolute, so it is empty where the
 * site's address is not known. `first` is as in `listPages`.
 */
export function toSitemap(catalogue: Catalogue, site: URL | null, first = 0): string {
  const entries = listPages(catalogue, first).flatMap(({ path, changed }) => {
    const address = toAbsolute(site, path);
    if (address === null) return [];
    const modified = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return [`  <url><loc>${escapeHtml(address)}</loc>${modified}</url>\n`];
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
    `${entries.join('')}</urlset>\n`
  );
}

/** The robots.txt, by which every robot may read everything. */
export function toRobots(site: URL | null): string {
  const sitemap = toAbsolute(site, '/sitemap.xml');
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}
