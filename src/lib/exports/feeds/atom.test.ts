import { readFileSync } from 'node:fs';
import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  FEEDS,
  ODD_EVENT,
  ODD_TITLE,
  SITE_URL,
  toFeedOf,
} from '../../../../tests/fixtures/feeds.ts';
import { toAtom } from './atom.server.ts';
import { toEntryHtml } from './feed-text.ts';

const SCHEMA = readFileSync('tests/fixtures/atom.rng', 'utf8');
const MIDNIGHT = 'T00:00:00.000Z';

async function findFaults(texts: readonly string[]): Promise<readonly string[]> {
  const xml = texts.map((contents, i) => ({ fileName: `${i}.atom`, contents }));
  const schema = { fileName: 'atom.rng', contents: SCHEMA };
  const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
}

function findLink(links: AtomFeed.Link<string>[] | undefined, rel: string) {
  return links?.find((link) => link.rel === rel)?.href;
}

/** The texts of an element, white space and all, as an XML reader finds them. */
function readTexts(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let text: string | null = null;
  parser.on('opentag', ({ name }) => (text = name === element ? '' : null));
  parser.on('text', (part) => (text = text === null ? null : text + part));
  parser.on('cdata', (part) => (text = text === null ? null : text + part));
  parser.on('closetag', ({ name }) => {
    if (name === element && text !== null) texts.push(text);
  });
  // eslint-disable-next-line no-restricted-syntax -- It writes to a parser, not to a page.
  parser.write(xml).close();
  return texts;
}

describe('the schema of RFC 4287', () => {
  it('passes every feed, with the address of the site and without', async () => {
    const texts = FEEDS.flatMap(([, feed]) => [toAtom(feed, SITE_URL), toAtom(feed, null)]);
    expect(texts.length).toBeGreaterThan(20);
    expect(await findFaults([...texts, toAtom(toFeedOf(ODD_EVENT), null)])).toEqual([]);
  });

  it.each([
    ['no id', /<id>.*?<\/id>/, ''],
    ['two ids', /<id>.*?<\/id>/, '$&$&'],
    ['a day for a time', /T00:00:00\.000Z/, ''],
    ['a category without a term', /term="[^"]*"/, ''],
    ['an element of its own', /<rights>/, '<licence>CC</licence><rights>'],
  ])('does not pass %s', async (_, found, put) => {
    const sound = toAtom(toFeedOf(ODD_EVENT), null);
    expect(sound).toMatch(found);
    expect(await findFaults([sound.replace(found, put)])).not.toEqual([]);
  });
});

describe.each(FEEDS)('%s.atom', (name, feed) => {
  const text = toAtom(feed, SITE_URL);
  const parsed = parseAtomFeed(text);

  it('says what it is, how new, whose, and under which licence', () => {
    expect(parsed).toMatchObject({
      id: `tag:exercise-atlas.example,2026:${name}`,
      title: { value: `Exercise Atlas: ${feed.name}` },
      updated: feed.updated + MIDNIGHT,
      authors: [{ name: 'Exercise Atlas' }],
      rights: { value: expect.stringContaining('CC BY 4.0') },
    });
    expect(parsed.subtitle?.value).toContain('approximate');
    expect(findLink(parsed.links, 'license')).toMatch(/^https:\/\/creativecommons\.org\//);
  });

  it('links to itself and to the page of the same events', () => {
    expect(findLink(parsed.links, 'self')).toBe(`https://atlas.example/map/${name}.atom`);
    expect(findLink(parsed.links, 'alternate')).toBe(`https://atlas.example/map${feed.home}`);
  });

  it('has an entry for each event, in order, with its dates, page and text', () => {
    expect(parsed.entries?.length ?? 0).toBe(feed.entries.length);
    for (const [i, { event, updated, published, areas }] of feed.entries.entries()) {
      const entry = parsed.entries?.[i];
      expect(entry).toMatchObject({
        id: `tag:exercise-atlas.example,2026:events/${event.id}`,
        title: { value: event.title },
        published: published + MIDNIGHT,
        updated: updated + MIDNIGHT,
        summary: { value: event.summary },
        content: { type: 'html' },
      });
      expect(entry?.content?.value).toContain('Areas are approximate.');
      expect(findLink(entry?.links, 'alternate')).toBe(
        `https://atlas.example/map/events/${event.id}/`,
      );
      const terms = entry?.categories?.map(({ term }) => term);
      expect(terms).toEqual(expect.arrayContaining([event.kind, ...areas.map(({ id }) => id)]));
    }
  });

  it('is read the same by another reader', async () => {
    const { title, items } = await new Parser().parseString(text);
    expect(title).toBe(`Exercise Atlas: ${feed.name}`);
    expect(items.map((item) => [item['id'], item.title, item.isoDate, item.link])).toEqual(
      feed.entries.map(({ event, published }) => [
        `tag:exercise-atlas.example,2026:events/${event.id}`,
        event.title,
        published + MIDNIGHT,
        `https://atlas.example/map/events/${event.id}/`,
      ]),
    );
  });
});

describe('odd texts', () => {
  const feed = toFeedOf(ODD_EVENT);
  const text = toAtom(feed, SITE_URL);

  it('come out as they went in, without white space around them', () => {
    expect(readTexts(text, 'title')).toEqual(['Exercise Atlas: all events', ODD_TITLE]);
    expect(readTexts(text, 'content')).toEqual(feed.entries.map(toEntryHtml));
  });

  it('come again when corrected: the same id, a new date, and what was changed', () => {
    const before = toFeedOf({ ...ODD_EVENT, changed: ODD_EVENT.changed.slice(0, 1) });
    const [old] = parseAtomFeed(toAtom(before, null)).entries ?? [];
    const [corrected] = parseAtomFeed(text).entries ?? [];
    expect(corrected?.id).toBe(old?.id);
    expect([old?.published, old?.updated]).toEqual([
      '2026-11-22' + MIDNIGHT,
      '2026-11-22' + MIDNIGHT,
    ]);
    expect([corrected?.published, corrected?.updated]).toEqual([
      '2026-11-22' + MIDNIGHT,
      '2027-01-09' + MIDNIGHT,
    ]);
    expect(corrected?.content?.value).toContain('Two ships, not three.');
    expect(old?.content?.value).not.toContain('Changed on');
  });
});

describe('without the address of the site', () => {
  it.each(FEEDS)('%s.atom has links relative to itself', (name, feed) => {
    const text = toAtom(feed, null);
    const { links, entries } = parseAtomFeed(text);
    const toPath = (href = '') => new URL(href, `https://any.example/sub/${name}.atom`).href;
    expect(toPath(findLink(links, 'self'))).toBe(`https://any.example/sub/${name}.atom`);
    expect(toPath(findLink(links, 'alternate'))).toBe(`https://any.example/sub${feed.home}`);
    expect(entries?.map((entry) => toPath(findLink(entry.links, 'alternate'))) ?? []).toEqual(
      feed.entries.map(({ path }) => `https://any.example/sub${path}`),
    );
    expect(text).not.toContain('localhost');
  });
});
