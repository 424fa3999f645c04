import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { toMissingPage } from '#lib/exports/meta/missing-page.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The page that a static host serves for an unknown address. The address may have any depth, so
 * links start from SITE_URL where the build knows it, else from the host's root.
 */
export const GET: RequestHandler = () =>
  new Response(toMissingPage(toAtlasIndex(readCatalogue()).areas, readSiteUrl()?.href ?? '/'), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
