import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toBadge } from '#lib/cartography/badge.ts';
import { toLegendGroups } from '#lib/cartography/legend.ts';
import { toTimelineMonths } from '#lib/features/timeline/timeline-months.ts';
import { SAMPLE } from './fixtures/sample.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { toVisibleCsv } from '#lib/features/list/visible-events.ts';
import { parseAddress, formatQuery } from '#lib/view/address.ts';
import { countServices } from '#lib/view/count-services.ts';
import { countValues } from '#lib/features/filter/count-choices.ts';
import { describeSentences } from '#lib/view/describe-view.ts';
import { DIMENSIONS, type Filter } from '#lib/view/filter.ts';
import { findRows, NOTHING } from '#lib/view/match-events.ts';
import { groupEvents, type GroupedLayout } from '#lib/features/list/grouping.ts';
import { toListItems } from '#lib/features/list/list-items.ts';
import { LIST_LAYOUTS } from '#lib/view/list-layout.ts';
import { listValues } from '#lib/view/query-values.ts';
import { summariseView } from '#lib/view/summarise-view.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
import { arbitraryRecordFilter } from './fixtures/arbitrary-record-filter.ts';
import { EVENTS, KINDS, addUp } from './fixtures/read-counts.ts';
import { indexOf, listVisible, matchOf, toDescribed, toKnown } from './fixtures/indexed-events.ts';
import { createEventFilter, findVisibleServices } from './fixtures/plain-filter.ts';
import { createShow, type Visible } from './fixtures/show-filter.ts';

const RUNS = 200;
const EVERYWHERE = { kind: 'everything' } as const;
const language = 'en' as const;

const catalogue = SAMPLE;
const index = toAtlasIndex(catalogue);
const { areas, events: all, services } = index;
const columns = indexOf(index);
const known = toKnown(index);
const show = await createShow(catalogue, index);
const filters = arbitraryRecordFilter(index);

function countVisible(filter: Filter, found: ReadonlySet<string> | null): number {
  return all.filter(createEventFilter(filter, services, found)).length;
}

/** In every one of so many random states of the filter. */
function always(check: (state: Visible) => void): void {
  fc.assert(
    fc.property(filters, (filter) => check(show(filter))),
    { numRuns: RUNS },
  );
}

function listIds(events: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(events.map(({ id }) => id))].toSorted();
}

function toRows(visible: readonly EventSummary[]): Uint32Array {
  return Uint32Array.from(visible.map((event) => all.indexOf(event)));
}

/** The groups of the list, each with its events. */
function listGroups(layout: GroupedLayout, visible: readonly EventSummary[]) {
  const { groups, items } = toListItems(groupEvents(layout, columns), toRows(visible), 'newest');
  return groups.map(({ at, ...group }) => ({
    ...group,
    events: items.slice(at + 1, at + 1 + group.visible).flatMap((row) => all[row] ?? []),
  }));
}

function branchesOf(event: EventSummary, visibleServices: ReadonlySet<string> | null): Set<string> {
  const taking = services.filter(
    ({ id }) => event.services.includes(id) && (visibleServices?.has(id) ?? true),
  );
  return new Set(taking.map(({ branch }) => branch));
}

describe(`in each of ${RUNS} random states of the filter`, () => {
  it('the columns of the index find what the events themselves say', () => {
    always(({ filter, found, ids }) => {
      expect(listVisible(index, filter, found).map(({ id }) => id)).toEqual(ids);
    });
  });

  it('the groups of the list hold what is shown, in each layout of it', () => {
    const layouts = LIST_LAYOUTS.filter((one): one is GroupedLayout => one !== 'table');
    always(({ visible, ids }) => {
      for (const layout of layouts) {
        const groups = listGroups(layout, visible);
        expect(listIds(groups.flatMap(({ events }) => events))).toEqual(ids.toSorted());
        for (const group of groups) {
          expect(group.events).toHaveLength(group.visible);
          expect(group.visible).toBeLessThanOrEqual(group.all);
        }
      }
    });
  });

  it('the file to take away has a row for each event shown', () => {
    always(({ ids }) => {
      const csv = toVisibleCsv(
        catalogue.events.filter(({ id }) => ids.includes(id)),
        index,
        null,
      );
      const rows = parse(csv, { columns: true, bom: true }) as { readonly id: string }[];
      expect(rows.map(({ id }) => id)).toEqual(ids);
    });
  });

  it('the columns of the timeline add up to it', () => {
    always(({ filter, found, ids }) => {
      const match = matchOf(index, filter, found);
      const months = toTimelineMonths(columns, findRows(match, NOTHING), match);
      expect(months.reduce((sum, { events }) => sum + events, 0)).toBe(ids.length);
      const heights = months.flatMap(({ parts }) => parts.map(({ height }) => height));
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(ids.length);
    });
  });

  it('the line above the list and the map in words say its number', () => {
    always(({ filter, visible, ids }) => {
      const counts = { visible: ids.length, all: all.length };
      const view = { filter, selection: EVERYWHERE, index, ...counts, language };
      const line = summariseView(view);
      expect(line.split(':')[0]).toBe(LIST_MESSAGES.visibleOf(ids.length, all.length));
      const [first = ''] = describeSentences(toDescribed(index, visible));
      expect(addUp(first, EVENTS)).toBe(ids.length);
    });
  });

  it('an area has one number on the map, in the list and in words', () => {
    always(({ filter, found, visible }) => {
      const groups = listGroups('area', visible);
      for (const counts of countByArea(areas, columns, matchOf(index, filter, found))) {
        const { area } = counts;
        const group = groups.find(({ key }) => key === area.id);
        const ofArea = group?.events ?? [];
        expect(counts.visible).toBe(ofArea.length);
        expect(counts.all).toBe(group?.all);
        const badge = toBadge(counts);
        expect(badge.count).toBe(ofArea.length);
        const isPlanned = ofArea.every(({ status }) => status === 'announced');
        expect(badge.isHollow).toBe(ofArea.length > 0 && isPlanned);
        const selection = { kind: 'area', id: area.id } as const;
        const [words = ''] = describeSentences(toDescribed(index, visible, selection));
        expect(addUp(words, KINDS)).toBe(ofArea.length);
      }
    });
  });

  it('a badge has a share for each branch of its events that is on, and the legend a word', () => {
    const legend = toLegendGroups(areas).flat();
    always(({ filter, found, visible }) => {
      const on = findVisibleServices(filter, services);
      for (const counts of countByArea(areas, columns, matchOf(index, filter, found))) {
        const { shares, isHollow, count } = toBadge(counts);
        const events = visible.filter((event) => event.areas.includes(counts.area.id));
        const expected = BRANCHES.map((branch) => ({
          branch,
          count: events.filter((event) => branchesOf(event, on).has(branch)).length,
        }));
        expect(shares).toEqual(expected.filter((share) => share.count > 0));
        const drawn = [
          ...shares.map(({ branch }) => ({ kind: 'branch', branch })),
          { kind: count === 0 ? 'empty' : isHollow ? 'announced' : 'badge' },
        ];
        for (const entry of drawn) {
          expect(legend).toContainEqual({ entry, words: expect.stringMatching(/\w/) as string });
        }
      }
    });
  });

  it('the number beside a choice is what it would show', () => {
    always(({ filter, found }) => {
      const match = matchOf(index, filter, found);
      for (const dimension of DIMENSIONS) {
        const counts = countValues(dimension, columns, match);
        for (const value of listValues(dimension, known)) {
          const chosen = { ...filter, only: { ...filter.only, [dimension]: new Set([value]) } };
          expect(counts.get(value) ?? 0).toBe(countVisible(chosen, found));
        }
      }
      const countAlone = (some: readonly { readonly id: string }[]) =>
        countVisible({ ...filter, services: new Set(some.map(({ id }) => id)) }, found);
      const counts = countServices(columns, match);
      const branches = BRANCHES.map((branch) => services.filter((one) => one.branch === branch));
      expect([...counts.branches]).toEqual(branches.map(countAlone));
      expect([...counts.services]).toEqual(services.map((service) => countAlone([service])));
    });
  });

  it('the address says all of it', () => {
    always(({ filter, ids }) => {
      const query = new URLSearchParams(formatQuery({ filter }));
      const read = parseAddress(query, known);
      expect(read.notices).toEqual([]);
      expect(show(read.filter).ids).toEqual(ids);
    });
  });
});

it('the states are of many kinds', () => {
  const states = fc.sample(filters, { numRuns: RUNS, seed: 1 }).map(show);
  const hasSome = states.filter(({ ids }) => ids.length > 0 && ids.length < all.length);
  expect(hasSome.length).toBeGreaterThan(RUNS / 4);
  expect(new Set(states.map(({ ids }) => ids.length)).size).toBeGreaterThan(RUNS / 10);
  expect(states.some(({ ids }) => ids.length === 0)).toBe(true);
  expect(states.filter(({ found }) => found !== null && found.size > 0).length).toBeGreaterThan(9);
  for (const dimension of DIMENSIONS) {
    expect(hasSome.some(({ filter }) => filter.only[dimension].size > 0)).toBe(true);
  }
});
