import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { readFirstPrerendered } from '#lib/exports/prerendered-events.server.ts';
import { toSitemap } from '#lib/exports/meta/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
  const catalogue = readCatalogue();
  const first = readFirstPrerendered(catalogue.events.length);
  return new Response(toSitemap(catalogue, readSiteUrl(), first), {
    headers: { 'content-type': 'application/xml' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
