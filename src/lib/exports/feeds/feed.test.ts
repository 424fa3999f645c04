import { describe, expect, it } from 'vitest';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import {
  CATALOGUE,
  changeEvent,
  FEEDS,
  toFeedOf,
  toWhen,
} from '../../../../tests/fixtures/feeds.ts';
import { listSeries } from '#lib/domain/series-record.ts';
import { toWholeFeed } from '../../../../tests/fixtures/feeds.ts';
import { toAtom } from './atom.server.ts';
import { toCalendar } from './calendar.server.ts';
import { type Feed, MOST_ENTRIES, toFeed } from './feed.ts';
import { toJsonFeed } from './json-feed.server.ts';

const { areas, events, services } = CATALOGUE;

function idsOf(feed: Feed | null): readonly string[] {
  return (feed?.entries ?? []).map(({ event }) => event.id).sort();
}

function idsWhere(isOf: (event: (typeof events)[number]) => boolean): readonly string[] {
  return events
    .filter(isOf)
    .map(({ id }) => id)
    .sort();
}

describe('the feeds of the record', () => {
  it('have all events, those off the map too', () => {
    expect(idsOf(toWholeFeed(CATALOGUE, toMapName))).toEqual(idsWhere(() => true));
    expect(events.length).toBeGreaterThanOrEqual(12);
  });

  it.each(areas.map(({ id }) => id))('have the events of %s', (id) => {
    const feed = toFeed(CATALOGUE, { kind: 'areas', id }, toMapName);
    expect(idsOf(feed)).toEqual(idsWhere((event) => event.areas.includes(id)));
    expect(feed?.home).toBe(`/areas/${id}/`);
  });

  it.each(BRANCHES)('have the events of the branch %s', (id) => {
    const feed = toFeed(CATALOGUE, { kind: 'branches', id }, toMapName);
    const ids = services.filter(({ branch }) => branch === id).map((service) => service.id);
    expect(idsOf(feed)).toEqual(idsWhere((event) => event.services.some((s) => ids.includes(s))));
    expect(feed?.home).toBe(`/?services=${ids.join(',')}`);
  });

  it('have the events of every series that has some', () => {
    const series = listSeries(CATALOGUE);
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
    expect(series.length).toBeGreaterThan(0);
    for (const { id, name } of series) {
      const feed = toFeed(CATALOGUE, { kind: 'series', id }, toMapName);
      expect(idsOf(feed)).toEqual(idsWhere((event) => event.series?.id === id));
      expect(feed?.entries.length).toBeGreaterThan(0);
      expect(feed).toMatchObject({ name, home: `/series/${id}/` });
    }
  });

  it.each(['areas', 'branches', 'series'] as const)('are none of unknown %s', (kind) => {
    expect(toFeed(CATALOGUE, { kind, id: 'atlantis' }, toMapName)).toBeNull();
  });

  it.each(FEEDS)('%s is as new as its newest entry', (_, { entries, updated }) => {
    const all = toWholeFeed(CATALOGUE, toMapName).entries;
    const days = (entries.length > 0 ? entries : all).map((entry) => entry.updated).sort();
    expect(updated).toBe(days.at(-1));
  });
});

describe('a feed of more events than readers can ask for often', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
  const many = Array.from({ length: MOST_ENTRIES + 2 }, (_, number) =>
    changeEvent({
      id: `event-${String(number).padStart(4, '0')}`,
      changed: [{ day: days[number % days.length] ?? '', note: 'Added.' }],
    }),
  );
  const feed = toFeedOf(...many);

  it('has those changed last', () => {
    const oldest = many.filter(({ changed }) => changed[0]?.day === days[0]);
    const leftOut = oldest.slice(-2).map(({ id }) => id);
    const ids = many.map(({ id }) => id).filter((id) => !leftOut.includes(id));
    expect(idsOf(feed)).toEqual(ids);
    expect(feed.leftOut).toBe(2);
  });

  it.each([
    ['Atom', toAtom],
    ['JSON Feed', toJsonFeed],
    ['the calendar', toCalendar],
  ] as const)('says so in %s, and nothing where it has all', (_, toText) => {
    // A calendar folds its lines.
    const read = (one: Feed) => toText(one, null).replaceAll('\r\n ', '').replaceAll('\\', '');
    expect(read(feed)).toContain(FEED_MESSAGES.leftOut(MOST_ENTRIES, many.length));
    expect(read(toFeedOf(...many.slice(0, 3)))).not.toContain('changed last');
  });
});

describe('an empty feed', () => {
  const without = { ...CATALOGUE, events: [changeEvent({ areas: [] })] };

  it('is as new as the record', () => {
    const feed = toFeed(without, { kind: 'areas', id: areas[0]?.id ?? '' }, toMapName);
    expect(feed?.entries).toEqual([]);
    expect(feed?.updated).toBe(without.events[0]?.changed.at(-1)?.day);
  });

  it('has a date even where the record has no event', () => {
    expect(toFeedOf().updated).toBe('2026-01-01');
  });
});

describe('entries', () => {
  const added = { day: '2026-11-22', note: 'Added.' };
  const later = { day: '2026-12-03', note: 'Two ships, not three.' };
  const last = { day: '2027-01-09', note: 'A publication more.' };
  const older = changeEvent({ id: 'a', when: toWhen('2023-01'), changed: [added] });
  const newer = changeEvent({ id: 'b', when: toWhen('2024-01-05'), changed: [added] });

  function listIds(...records: readonly EventRecord[]): readonly string[] {
    return toFeedOf(...records).entries.map(({ event }) => event.id);
  }

  it('stand with the last changed first, then the latest event, then by id', () => {
    expect(listIds(older, newer)).toEqual(['b', 'a']);
    expect(listIds({ ...older, changed: [added, later] }, newer)).toEqual(['a', 'b']);
    expect(listIds({ ...newer, id: 'c' }, newer)).toEqual(['b', 'c']);
  });

  it('know when they came and when they were last changed, from the record alone', () => {
    const feed = toFeedOf({ ...older, changed: [added, later, last] });
    expect(feed.entries[0]).toMatchObject({ published: '2026-11-22', updated: '2027-01-09' });
    expect(feed.updated).toBe('2027-01-09');
  });

  it('say what was changed, the newest first, and nothing where nothing was', () => {
    const [entry] = toFeedOf({ ...older, changed: [added, later, last] }).entries;
    expect(entry?.corrections).toEqual([
      'Changed on 9 January 2027: A publication more.',
      'Changed on 3 December 2026: Two ships, not three.',
    ]);
    expect(toFeedOf(older).entries[0]?.corrections).toEqual([]);
  });
});
