import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toJsonFeed } from '#lib/exports/feeds/json-feed.server.ts';
import { toWholeFeed } from '#lib/exports/feeds/feed.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
  const feed = toWholeFeed(readCatalogue(), toMapName);
  return new Response(toJsonFeed(feed, readSiteUrl()), {
    headers: { 'content-type': 'application/feed+json' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
