import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import validate from 'jsonfeed-validator';
import { describe, expect, it } from 'vitest';
import {
  FEEDS,
  ODD_EVENT,
  ODD_TITLE,
  SITE_URL,
  toFeedOf,
} from '../../../../tests/fixtures/feeds.ts';
import { toEntryHtml } from './feed-text.ts';
import { toJsonFeed } from './json-feed.server.ts';

const MIDNIGHT = 'T00:00:00.000Z';

type Json = JsonFeed.Feed<string, true> & Record<string, unknown>;

function parse(text: string): Json {
  return JSON.parse(text) as Json;
}

/** The validator knows version 1, from which 1.1 differs in `authors` and `language` alone. */
function findFaults(text: string): readonly string[] {
  const { authors, language, ...feed } = parse(text);
  expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
  expect(language).toBe('en');
  const older = { ...feed, version: 'https://jsonfeed.org/version/1', author: authors?.[0] };
  return validate(older).map(({ message }) => message);
}

describe('the published validator', () => {
  it.each(FEEDS)('passes %s.json, with the address of the site and without', (_, feed) => {
    expect(findFaults(toJsonFeed(feed, SITE_URL))).toEqual([]);
    expect(findFaults(toJsonFeed(feed, null))).toEqual([]);
  });

  it('passes a feed without items, which keeps its list', () => {
    const text = toJsonFeed(toFeedOf(), null);
    expect(parse(text).items).toEqual([]);
    expect(findFaults(text)).toEqual([]);
  });

  it.each([
    ['an id twice', (feed: Json) => ({ ...feed, items: [...feed.items, ...feed.items] })],
    ['no items', ({ items: _, ...feed }: Json) => feed],
    ['a relative address', (feed: Json) => ({ ...feed, feed_url: '../feeds/all.json' })],
  ])('does not pass %s', (_, toFaulty) => {
    const sound = parse(toJsonFeed(toFeedOf(ODD_EVENT), null));
    expect(findFaults(JSON.stringify(toFaulty(sound)))).toHaveLength(1);
  });
});

describe.each(FEEDS)('%s.json', (name, feed) => {
  const text = toJsonFeed(feed, SITE_URL);
  const json = parse(text);

  it('says what it is, whose, and under which licence', () => {
    expect(json).toMatchObject({
      title: `Exercise Atlas: ${feed.name}`,
      home_page_url: `https://atlas.example/map${feed.home}`,
      feed_url: `https://atlas.example/map/${name}.json`,
      authors: [{ name: 'Exercise Atlas', url: 'https://atlas.example/map/' }],
      _exercise_atlas: { license: expect.stringContaining('/by/4.0/') },
    });
  });

  it('has an item for each event, in order, with its dates, page and text', () => {
    expect(json.items).toEqual(
      feed.entries.map((entry) => ({
        id: `tag:exercise-atlas.example,2026:events/${entry.event.id}`,
        url: `https://atlas.example/map/events/${entry.event.id}/`,
        title: entry.event.title,
        summary: entry.event.summary,
        content_html: toEntryHtml(entry),
        date_published: entry.published + MIDNIGHT,
        date_modified: entry.updated + MIDNIGHT,
        tags: expect.arrayContaining(entry.areas.map((area) => area.name)),
      })),
    );
  });

  it('is read the same by a reader of feeds', () => {
    const parsed = parseJsonFeed(text);
    expect(parsed.title).toBe(json.title);
    expect(parsed.items?.map((item) => [item.id, item.title, item.date_modified]) ?? []).toEqual(
      json.items.map((item) => [item.id, item.title, item.date_modified]),
    );
  });
});

it('odd texts come out as they went in', () => {
  const [item] = parse(toJsonFeed(toFeedOf(ODD_EVENT), null)).items;
  expect(item?.title).toBe(ODD_TITLE);
  expect(item?.content_html).toContain('&lt;script&gt;');
  expect(item?.content_html).not.toContain('<script>');
});

it('a corrected event has the same id, a new date, and says what was changed', () => {
  const [item] = parse(toJsonFeed(toFeedOf(ODD_EVENT), null)).items;
  expect(item).toMatchObject({
    id: 'tag:exercise-atlas.example,2026:events/odd-event',
    date_published: '2026-11-22' + MIDNIGHT,
    date_modified: '2027-01-09' + MIDNIGHT,
    content_html: expect.stringContaining('Two ships, not three.'),
  });
});

it.each(FEEDS)('%s.json has no address of its own where the site has none', (_, feed) => {
  const text = toJsonFeed(feed, null);
  const { home_page_url, feed_url, items, authors } = parse(text);
  expect([home_page_url, feed_url, authors?.[0]?.url]).toEqual([undefined, undefined, undefined]);
  expect(items.filter((item) => 'url' in item)).toEqual([]);
  expect(text).not.toContain('localhost');
});
