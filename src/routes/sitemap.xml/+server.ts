import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { toSitemap } from '#lib/exports/meta/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toSitemap(readCatalogue(), readSiteUrl()), {
    headers: { 'content-type': 'application/xml' },
  });

export const prerender = true;
export const trailingSlash = 'never';
