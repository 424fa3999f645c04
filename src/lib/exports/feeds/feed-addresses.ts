import type { Selection } from '#lib/domain/selection.ts';
import { SITE } from '#lib/messages/en/wording.ts';

/** What the events of a feed have in common. */
export interface FeedTopic {
  readonly kind: 'areas' | 'branches' | 'series';
  readonly id: string;
}

/** What a feed is about: all events, or those of a topic. */
export type FeedScope = { readonly kind: 'all' } | FeedTopic;

export const FEED_FORMATS = [
  { extension: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { extension: 'json', type: 'application/feed+json', name: 'JSON Feed' },
  { extension: 'ics', type: 'text/calendar', name: 'iCalendar' },
] as const;
export type FeedExtension = (typeof FEED_FORMATS)[number]['extension'];

/** For `<link rel="alternate">` and for lists of feeds. */
export interface FeedAddress {
  /** From the site's root: `/feeds/areas/hawaii.atom`. */
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

/** The title of a feed; `name` is that of its area, branch or series. */
export function toFeedTitle(name: string): string {
  return `${SITE.name}: ${name}`;
}

/** One feed in its three formats. */
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
    : listFeedAddresses({ kind: 'all' }, ALL_EVENTS);
}

/** What a feed of all events is called. */
export const ALL_EVENTS = 'all events';
