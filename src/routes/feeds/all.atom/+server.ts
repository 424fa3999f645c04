import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toAtom } from '#lib/exports/feeds/atom.server.ts';
import { toWholeFeed } from '#lib/exports/feeds/feed.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
  const feed = toWholeFeed(readCatalogue(), toMapName);
  return new Response(toAtom(feed, readSiteUrl()), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
