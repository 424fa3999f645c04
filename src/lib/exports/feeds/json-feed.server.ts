import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import { BRANCH_MESSAGES, KIND_MESSAGES, SITE } from '#lib/messages/en/wording.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toFeedPath, toFeedTitle } from './feed-addresses.ts';
import type { FeedEntry } from './feed-entry.ts';
import { toEntryHtml, toSubtitle } from './feed-text.ts';
import type { Feed } from './feed.ts';
import { toTag } from './tag.ts';
import { toAbsolute } from '../to-absolute.ts';
import { toMoment } from './to-moment.ts';

function toItem(entry: FeedEntry, site: URL | null): JsonFeed.Item<Date, true> {
  const { event, path, published, updated, areas, branches } = entry;
  return {
    id: toTag(`events/${event.id}`),
    url: toAbsolute(site, path) ?? undefined,
    title: event.title,
    summary: event.summary,
    content_html: toEntryHtml(entry),
    date_published: toMoment(published),
    date_modified: toMoment(updated),
    tags: [
      KIND_MESSAGES[event.kind],
      ...areas.map(({ name }) => name),
      ...branches.map((branch) => BRANCH_MESSAGES[branch]),
    ],
  };
}

/**
 * The feed as JSON Feed 1.1, whose addresses are absolute: without the site's address it has none,
 * and its items are known by their ids.
 */
export function toJsonFeed(feed: Feed, site: URL | null): string {
  const { scope, name, home, entries } = feed;
  const generated = generateJsonFeed(
    {
      title: toFeedTitle(name),
      home_page_url: toAbsolute(site, home) ?? undefined,
      feed_url: toAbsolute(site, toFeedPath(scope, 'json')) ?? undefined,
      description: toSubtitle(feed),
      language: 'en',
      authors: [{ name: SITE.name, url: toAbsolute(site, '/') ?? undefined }],
      items: entries.map((entry) => toItem(entry, site)),
    },
    { strict: true },
  );
  // Feedsmith leaves out an empty list, which the format requires, and knows no extensions.
  const items = entries.length === 0 ? { items: [] } : {};
  const whole = Object.assign({}, generated, items, { _exercise_atlas: DATA_LICENCE });
  return JSON.stringify(whole, null, 1);
}
