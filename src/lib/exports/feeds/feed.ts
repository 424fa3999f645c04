import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { findNewestChange, type EventRecord } from '#lib/domain/event.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/record.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { listSeries } from '#lib/domain/series-record.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { formatQuery } from '#lib/view/address.ts';
import type { FeedScope } from './feed-addresses.ts';
import { type FeedEntry, toFeedEntry } from './feed-entry.ts';
import { FIRST_DAY } from './tag.ts';

/** Entries of a feed: readers ask for the whole of it many times a day. */
export const MOST_ENTRIES = 500;

/** Events to follow, and what they have in common; each format is made from this. */
export interface Feed {
  readonly scope: FeedScope;
  /** Name of the area, branch or series, or words for all events. */
  readonly name: string;
  /** Path of the page that shows the same events. */
  readonly home: string;
  /** Day of the newest change of its entries; where it has none, of the record. */
  readonly updated: string;
  /** Entries with the last changed first, then the latest event. */
  readonly entries: readonly FeedEntry[];
  /** Number of events that are left out, because others were changed later. */
  readonly leftOut: number;
}

type ToName = (area: Area) => string;

interface Subject extends Pick<Feed, 'name' | 'home'> {
  readonly isOf: (event: EventRecord) => boolean;
}

function findArea(catalogue: Catalogue, id: string, toName: ToName): Subject | null {
  const area = catalogue.areas.find((one) => one.id === id);
  if (!area) return null;
  const isOf = ({ areas }: EventRecord) => areas.includes(id);
  return { name: toName(area), home: `/areas/${id}/`, isOf };
}

function findBranch({ services }: Catalogue, id: string): Subject | null {
  const branch = BRANCHES.find((one) => one === id);
  if (!branch) return null;
  const ids = new Set(services.filter((one) => one.branch === branch).map((one) => one.id));
  const filter = { ...EVERYTHING, services: ids };
  return {
    name: BRANCH_MESSAGES[branch],
    home: `/${formatQuery({ filter })}`,
    isOf: (event) => event.services.some((service) => ids.has(service)),
  };
}

function findSeries(catalogue: Catalogue, id: string): Subject | null {
  const series = listSeries(catalogue).find((one) => one.id === id);
  if (!series) return null;
  const isOf = (event: EventRecord) => event.series?.id === id;
  return { name: series.name, home: `/series/${id}/`, isOf };
}

function findSubject(catalogue: Catalogue, scope: FeedScope, toName: ToName): Subject | null {
  if (scope.kind === 'all') return { name: FEED_MESSAGES.all, home: '/', isOf: () => true };
  if (scope.kind === 'areas') return findArea(catalogue, scope.id, toName);
  if (scope.kind === 'branches') return findBranch(catalogue, scope.id);
  return findSeries(catalogue, scope.id);
}

function collect(catalogue: Catalogue, scope: FeedScope, subject: Subject, toName: ToName): Feed {
  const { name, home, isOf } = subject;
  const events = catalogue.events.filter(isOf).sort(byNewest);
  const entries = events
    .slice(0, MOST_ENTRIES)
    .map((event) => toFeedEntry(event, catalogue, toName));
  const updated = findNewestChange(events) ?? findNewestChange(catalogue.events) ?? FIRST_DAY;
  return { scope, name, home, updated, entries, leftOut: events.length - entries.length };
}

/** The feed of a scope; null where the record has no area, branch or series of that id. */
export function toFeed(catalogue: Catalogue, scope: FeedScope, toName: ToName): Feed | null {
  const subject = findSubject(catalogue, scope, toName);
  return subject && collect(catalogue, scope, subject, toName);
}

/** Every scope that there is a feed of. */
export function listFeedScopes(catalogue: Catalogue): readonly FeedScope[] {
  return [
    { kind: 'all' },
    ...catalogue.areas.map(({ id }) => ({ kind: 'areas', id }) as const),
    ...BRANCHES.map((id) => ({ kind: 'branches', id }) as const),
    ...listSeries(catalogue).map(({ id }) => ({ kind: 'series', id }) as const),
  ];
}

function byNewest(a: EventRecord, b: EventRecord): number {
  return (
    compare(b.changed.at(-1)?.day ?? '', a.changed.at(-1)?.day ?? '') ||
    compare(b.when.start.first ?? '', a.when.start.first ?? '') ||
    compare(a.id, b.id)
  );
}

/** Compares by code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
