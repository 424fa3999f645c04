import { error } from '@sveltejs/kit';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { toCalendar } from '#lib/exports/feeds/calendar.server.ts';
import { toFeed } from '#lib/exports/feeds/feed.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => BRANCHES.map((id) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const feed = toFeed(readCatalogue(), { kind: 'branches', id: params.id }, toMapName);
  if (!feed) error(404, FEED_MESSAGES.missing);
  return new Response(toCalendar(feed, readSiteUrl()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
