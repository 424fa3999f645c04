import { error } from '@sveltejs/kit';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { toJsonFeed } from '#lib/exports/feeds/json-feed.server.ts';
import { toFeed } from '#lib/exports/feeds/feed.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => readCatalogue().areas.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const feed = toFeed(readCatalogue(), { kind: 'areas', id: params.id }, toMapName);
  if (!feed) error(404, FEED_MESSAGES.missing);
  return new Response(toJsonFeed(feed, readSiteUrl()), {
    headers: { 'content-type': 'application/feed+json' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
