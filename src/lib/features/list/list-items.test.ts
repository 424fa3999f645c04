import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { CATALOGUE, toWhen } from '../../../../tests/fixtures/feeds.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import { indexOf, listVisible, toKnown } from '../../../../tests/fixtures/indexed-events.ts';
import { groupEvents, type GroupedLayout } from './grouping.ts';
import {
  cutList,
  findGroup,
  findItem,
  toListItems,
  toPlace,
  type ListItems,
} from './list-items.ts';

const [FIRST] = INDEX.events;

function toEvent(id: string, change: Partial<EventSummary>): EventSummary {
  if (!FIRST) throw new Error('found no event, expected some in the small atlas');
  return { ...FIRST, id, areas: [], series: null, ...change };
}

const EVENTS = [
  toEvent('undated', { when: toWhen('../2023-06-12'), areas: ['north-sea', 'south-range'] }),
  toEvent('year', { when: toWhen('2023'), series: 'rimpac' }),
  toEvent('season', { when: toWhen('2023-24'), areas: ['north-sea'] }),
  toEvent('span', { when: toWhen('2023-02-27/2023-03-02'), series: 'orient-shield' }),
  toEvent('month', { when: toWhen('2023-02~'), series: 'rimpac' }),
  toEvent('late', { when: toWhen('2024-01-03') }),
];
const SMALL = {
  ...INDEX,
  events: EVENTS,
  series: [
    { id: 'orient-shield', name: 'Orient Shield' },
    { id: 'rimpac', name: 'RIMPAC' },
    { id: 'other', name: 'Other' },
  ],
};

function toRows(record: AtlasIndex, visible: readonly EventSummary[]): Uint32Array {
  return Uint32Array.from(visible.map((event) => record.events.indexOf(event)));
}

function list(
  layout: GroupedLayout,
  visible: readonly EventSummary[] = EVENTS,
  record: AtlasIndex = SMALL,
): ListItems {
  const order = layout === 'oldest' ? 'oldest' : 'newest';
  return toListItems(groupEvents(layout, indexOf(record)), toRows(record, visible), order);
}

/** Each group as `kind: key: its visible events of so many`. */
function read({ groups, items }: ListItems, record: AtlasIndex = SMALL): readonly string[] {
  return groups.map(({ kind, key, at, visible, all }) => {
    const ids = items.slice(at + 1, at + 1 + visible).map((row) => record.events[row]?.id);
    return [kind, key, `${ids.join(' ')} of ${all}`].join(': ');
  });
}

describe('the items of a list', () => {
  it('are by month, the newest first, years where no month is known, and the rest', () => {
    expect(read(list('newest'))).toEqual([
      'month: 2024-01: late of 1',
      'month: 2023-02: month span of 2',
      'year: 2023: season year of 2',
      'undated: undated: undated of 1',
    ]);
  });

  it('are the other way round with the oldest first, but for events without a date', () => {
    expect(read(list('oldest'))).toEqual([
      'year: 2023: year season of 2',
      'month: 2023-02: span month of 2',
      'month: 2024-01: late of 1',
      'undated: undated: undated of 1',
    ]);
  });

  it('by area are under all areas, an event in each of its own, and the events in none', () => {
    expect(read(list('area'))).toEqual([
      'area: north-sea: season undated of 2',
      'area: south-range: undated of 1',
      'off-map: off-map: late month span year of 4',
    ]);
  });

  it('by area keep areas and the rest when nothing of them is shown', () => {
    expect(read(list('area', []))).toEqual([
      'area: north-sea:  of 2',
      'area: south-range:  of 1',
      'off-map: off-map:  of 4',
    ]);
    const inArea = EVENTS.filter(({ areas }) => areas.length > 0);
    const groups = read(list('area', inArea, { ...SMALL, events: inArea }));
    expect(groups.map((one) => one.split(':')[0])).toEqual(['area', 'area']);
  });

  it('by series are under the series by name, and the rest', () => {
    expect(read(list('series'))).toEqual([
      'series: orient-shield: span of 1',
      'series: rimpac: month year of 2',
      'no-series: no-series: late season undated of 3',
    ]);
  });

  it('leave out months and series with nothing to show, and count what is hidden', () => {
    const visible = EVENTS.filter(({ id }) => id === 'month');
    expect(read(list('newest', visible))).toEqual(['month: 2023-02: month of 2']);
    expect(read(list('series', visible))).toEqual(['series: rimpac: month of 2']);
    expect(list('newest', [])).toEqual({ groups: [], items: [], cards: 0 });
  });

  it('are found by their event and its group', () => {
    const area = list('area');
    const row = EVENTS.findIndex(({ id }) => id === 'undated');
    const find = (group: string) => findItem(area, { group, row });
    expect([find('north-sea'), find('south-range'), find('off-map')]).toEqual([2, 4, null]);
    expect(find('atlantis')).toBe(null);
    expect(area.items.map((_, at) => findGroup(area, at))).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
    const places = area.items.map((_, at) => toPlace(area, at));
    expect(places.map((place) => place && findItem(area, place))).toEqual([...area.items.keys()]);
    expect([toPlace(area, 10), toPlace(list('newest', []), 0)]).toEqual([null, null]);
    expect(area.cards).toBe(7);
  });

  it('can be cut after so many events, and never end with a bare heading', () => {
    const all = list('newest');
    const cut = (most: number) => cutList(all, most).items.map((row) => EVENTS[row]?.id ?? '#');
    expect(cut(1)).toEqual(['#', 'late']);
    expect(cut(2)).toEqual(['#', 'late', '#', 'month']);
    expect(cut(3)).toEqual(['#', 'late', '#', 'month', 'span']);
    expect(cutList(all, 6)).toEqual(all);
    expect(cutList(all, 7)).toEqual(all);
    expect(cut(0)).toEqual([]);
  });
});

describe('the items of the real record, whatever the filter', () => {
  const index = toAtlasIndex(CATALOGUE);
  const shownBy = arbitraryFilter(toKnown(index)).map((filter) => listVisible(index, filter));

  it.each<GroupedLayout>(['newest', 'oldest', 'area', 'series'])(
    'hold each event shown, %s',
    (layout) => {
      fc.assert(
        fc.property(shownBy, (visible) => {
          const { groups, items } = list(layout, visible, index);
          const ids = items.filter((row) => row >= 0).map((row) => index.events[row]?.id);
          expect(new Set(ids)).toEqual(new Set(visible.map(({ id }) => id)));
          if (layout !== 'area') expect(ids).toHaveLength(visible.length);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          expect(groups.every((group) => group.visible <= group.all)).toBe(true);
          expect(groups.map(({ at }) => items[at])).toEqual(groups.map((_, number) => -1 - number));
        }),
      );
    },
  );

  it('are of more than one kind in each layout', () => {
    const kinds = (layout: GroupedLayout) =>
      new Set(list(layout, index.events, index).groups.map(({ kind }) => kind));
    expect(kinds('area')).toEqual(new Set(['area', 'off-map']));
    expect(kinds('newest')).toContain('month');
    expect(kinds('series')).toEqual(new Set(['series', 'no-series']));
  });
});

it('100,000 events are listed within a frame or two, without an object for any of them', () => {
  const record = toAtlasIndex(CATALOGUE);
  const events = Array.from(
    { length: 100_000 },
    (_, n) => record.events[Math.floor((n / 100_000) * record.events.length)] ?? [],
  ).flat();
  const index = indexOf({ ...record, events });
  const rows = Uint32Array.from({ length: index.size }, (_, row) => row);
  const grouping = groupEvents('newest', index);
  const measure = () => {
    const start = performance.now();
    toListItems(grouping, rows, 'newest');
    return performance.now() - start;
  };
  // The best of some runs: other programs on the machine only ever add to it.
  expect(Math.min(...Array.from({ length: 5 }, measure))).toBeLessThan(50);
});
