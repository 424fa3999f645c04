import { error } from '@sveltejs/kit';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toAtom } from '#lib/exports/feeds/atom.server.ts';
import { toCalendar } from '#lib/exports/feeds/calendar.server.ts';
import type { Feed } from '#lib/exports/feeds/feed.ts';
import { FEED_FORMATS, parseFeedPath, toFeedPath } from '#lib/exports/feeds/feed-addresses.ts';
import type { FeedExtension } from '#lib/exports/feeds/feed-addresses.ts';
import { listFeedScopes, toFeed } from '#lib/exports/feeds/feed.ts';
import { toJsonFeed } from '#lib/exports/feeds/json-feed.server.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

interface Format {
  readonly toText: (feed: Feed, site: URL | null) => string;
  readonly type: string;
}

const FORMATS: Readonly<Record<FeedExtension, Format>> = {
  atom: { toText: toAtom, type: 'application/atom+xml' },
  json: { toText: toJsonFeed, type: 'application/feed+json' },
  ics: { toText: toCalendar, type: 'text/calendar; charset=utf-8' },
};

export const entries: EntryGenerator = () =>
  listFeedScopes(readCatalogue()).flatMap((scope) =>
    FEED_FORMATS.map(({ extension }) => ({
      file: toFeedPath(scope, extension).replace('/feeds/', ''),
    })),
  );

export const GET: RequestHandler = ({ url }) => {
  const address = parseFeedPath(url.pathname);
  const feed = address && toFeed(readCatalogue(), address.scope, toMapName);
  if (!address || !feed) error(404, FEED_MESSAGES.missing);
  const { toText, type } = FORMATS[address.extension];
  return new Response(toText(feed, readSiteUrl()), { headers: { 'content-type': type } });
};

export const prerender = true;
export const trailingSlash = 'never';
