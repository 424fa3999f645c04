import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import { BRANCH_MESSAGES, KIND_MESSAGES, SITE } from '#lib/messages/en/wording.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { FEED_FORMATS, toFeedName, toFeedPath, toFeedTitle } from './feed-addresses.ts';
import type { FeedEntry } from './feed-entry.ts';
import { FEED_RIGHTS, toEntryHtml, toSubtitle } from './feed-text.ts';
import type { Feed } from './feed.ts';
import { toTag } from './tag.ts';
import { toAbsolute } from '../to-absolute.ts';
import { toMoment } from './to-moment.ts';

const [ATOM] = FEED_FORMATS;

type ToHref = (path: string) => string;

function toCategories({ event, areas, branches }: FeedEntry): AtomFeed.Category<true>[] {
  return [
    { term: event.kind, scheme: toTag('kinds'), label: KIND_MESSAGES[event.kind] },
    ...areas.map(({ id, name }) => ({ term: id, scheme: toTag('areas'), label: name })),
    ...branches.map((branch) => ({
      term: branch,
      scheme: toTag('branches'),
      label: BRANCH_MESSAGES[branch],
    })),
  ];
}

function toEntry(entry: FeedEntry, toHref: ToHref): AtomFeed.Entry<Date, true> {
  const { event, path, published, updated } = entry;
  const via = event.publications.flatMap(({ url, publisher, language }) =>
    url === null ? [] : [{ rel: 'via', href: url, hreflang: language, title: publisher.name }],
  );
  return {
    id: toTag(`events/${event.id}`),
    title: { value: event.title },
    published: toMoment(published),
    updated: toMoment(updated),
    links: [{ rel: 'alternate', type: 'text/html', href: toHref(path) }, ...via],
    categories: toCategories(entry),
    summary: { value: event.summary },
    content: { type: 'html', value: toEntryHtml(entry) },
  };
}

/**
 * The feed as Atom 1.0 (RFC 4287). Without the address of the site its links are relative to the
 * feed's own address, as section 2 allows.
 */
export function toAtom(feed: Feed, site: URL | null): string {
  const { scope, name, home, updated, entries } = feed;
  const path = toFeedPath(scope, 'atom');
  const toRoot = '../'.repeat(path.split('/').length - 2);
  const toHref: ToHref = (to) => toAbsolute(site, to) ?? toRoot + to.slice(1);
  const text = generateAtomFeed(
    {
      xml: { lang: 'en' },
      id: toTag(toFeedName(scope)),
      title: { value: toFeedTitle(name) },
      subtitle: { value: `${toSubtitle(feed)} ${DATA_LICENCE.note}` },
      updated: toMoment(updated),
      authors: [{ name: SITE.name }],
      rights: { value: FEED_RIGHTS },
      links: [
        { rel: 'self', type: ATOM.type, href: toHref(path) },
        { rel: 'alternate', type: 'text/html', href: toHref(home) },
        { rel: 'license', href: DATA_LICENCE.license },
      ],
      entries: entries.map((entry) => toEntry(entry, toHref)),
    },
    { strict: true },
  );
  // Feedsmith sets CDATA on a line of its own, and the white space would be part of a title.
  return text.replace(/(?<=>)\s+(?=<!\[CDATA\[)|(?<=\]\]>)\s+(?=<\/)/g, '');
}
