import type { Selection } from '#lib/domain/selection.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { SITE } from '#lib/messages/en/wording.ts';

const TOPIC_KINDS = ['areas', 'branches', 'series'] as const;

/** The topic that the events of a feed share: an area, a branch or a series. */
export interface FeedTopic {
  readonly kind: (typeof TOPIC_KINDS)[number];
  readonly id: string;
}

/** The scope of a feed: all events, or those of a topic. */
export type FeedScope = { readonly kind: 'all' } | FeedTopic;

export const FEED_FORMATS = [
  { extension: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { extension: 'json', type: 'application/feed+json', name: 'JSON Feed' },
  { extension: 'ics', type: 'text/calendar', name: 'iCalendar' },
] as const;
export type FeedExtension = (typeof FEED_FORMATS)[number]['extension'];

/** The address of a feed in one format, for `<link rel="alternate">` and for lists of feeds. */
export interface FeedAddress {
  /** Path from the site's root: `/feeds/areas/hawaii.atom`. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
}

/** The path of a feed without its extension, which is also what its id ends in. */
export function toFeedName(scope: FeedScope): string {
  return scope.kind === 'all' ? 'feeds/all' : `feeds/${scope.kind}/${scope.id}`;
}

export function toFeedPath(scope: FeedScope, extension: FeedExtension): string {
  return `/${toFeedName(scope)}.${extension}`;
}

/** Reads a path that `toFeedPath` has made, also below a folder; null for any other. */
export function parseFeedPath(
  path: string,
): { readonly scope: FeedScope; readonly extension: FeedExtension } | null {
  const [, kind, id, ending] = /\/feeds\/(\w+)(?:\/([^/.]+))?\.(\w+)$/.exec(path) ?? [];
  const extension = FEED_FORMATS.find((format) => format.extension === ending)?.extension;
  if (extension === undefined) return null;
  if (kind === 'all' && id === undefined) return { scope: { kind }, extension };
  const topic = TOPIC_KINDS.find((one) => one === kind);
  return topic === undefined || id === undefined ? null : { scope: { kind: topic, id }, extension };
}

/** The title of a feed; `name` is that of its area, branch or series. */
export function toFeedTitle(name: string): string {
  return `${SITE.name}: ${name}`;
}

/** The addresses of one feed in its three formats. */
export function listFeedAddresses(scope: FeedScope, name: string): readonly FeedAddress[] {
  return FEED_FORMATS.map((format) => ({
    path: toFeedPath(scope, format.extension),
    type: format.type,
    title: `${toFeedTitle(name)} (${format.name})`,
  }));
}

/**
 * The feeds to offer with a selection: an area's own, and those of all events elsewhere. `name`
 * is the area's on the map.
 */
export function listSelectionFeeds(selection: Selection, name: string): readonly FeedAddress[] {
  return selection.kind === 'area'
    ? listFeedAddresses({ kind: 'areas', id: selection.id }, name)
    : listFeedAddresses({ kind: 'all' }, FEED_MESSAGES.all);
}
