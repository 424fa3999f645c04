import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { CATALOGUE, toWhen } from '../../../../tests/fixtures/feeds.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import { indexOf, listVisible, toKnown } from '../../../../tests/fixtures/indexed-events.ts';
import { groupEvents, type GroupedForm } from './group-events.ts';

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

function group(form: GroupedForm, visible = EVENTS, record: AtlasIndex = SMALL) {
  const groups = groupEvents(form, indexOf(record), toRows(record, visible));
  return groups.map(({ kind, key, rows, all }) => {
    const ids = [...rows].map((row) => record.events[row]?.id);
    return [kind, key, `${ids.join(' ')} of ${all}`].join(': ');
  });
}

describe('the groups of a list', () => {
  it('by area are all areas, an event in each of its own, and the events in none', () => {
    expect(group('area')).toEqual([
      'area: north-sea: undated season of 2',
      'area: south-range: undated of 1',
      'off-map: off-map: year span month late of 4',
    ]);
  });

  it('by area keep areas and the rest when nothing of them is shown', () => {
    expect(group('area', [])).toEqual([
      'area: north-sea:  of 2',
      'area: south-range:  of 1',
      'off-map: off-map:  of 4',
    ]);
    const inArea = EVENTS.filter(({ areas }) => areas.length > 0);
    const groups = group('area', inArea, { ...SMALL, events: inArea });
    expect(groups.map((one) => one.split(':')[0])).toEqual(['area', 'area']);
  });

  it('by date are months of beginning, years where no month is known, and the rest', () => {
    expect(group('date')).toEqual([
      'year: 2023: year season of 2',
      'month: 2023-02: span month of 2',
      'month: 2024-01: late of 1',
      'undated: undated: undated of 1',
    ]);
  });

  it('by series are the series by name, and the rest', () => {
    expect(group('series')).toEqual([
      'series: orient-shield: span of 1',
      'series: rimpac: year month of 2',
      'no-series: no-series: undated season late of 3',
    ]);
  });

  it('leave out months and series with nothing to show, and count what is hidden', () => {
    const visible = EVENTS.filter(({ id }) => id === 'month');
    expect(group('date', visible)).toEqual(['month: 2023-02: month of 2']);
    expect(group('series', visible)).toEqual(['series: rimpac: month of 2']);
  });
});

describe('the groups of the real record, whatever the filter', () => {
  const index = toAtlasIndex(CATALOGUE);
  const shownBy = arbitraryFilter(toKnown(index)).map((filter) => listVisible(index, filter));

  it.each<GroupedForm>(['area', 'date', 'series'])('hold each event shown, by %s', (form) => {
    fc.assert(
      fc.property(shownBy, (visible) => {
        const groups = groupEvents(form, indexOf(index), toRows(index, visible));
        const ids = groups.flatMap(({ rows }) => [...rows].map((row) => index.events[row]?.id));
        expect(new Set(ids)).toEqual(new Set(visible.map(({ id }) => id)));
        if (form !== 'area') expect(ids).toHaveLength(visible.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.every(({ rows, all }) => rows.length <= all)).toBe(true);
      }),
    );
  });

  it('are of more than one kind in each form', () => {
    const kinds = (form: GroupedForm) =>
      new Set(
        groupEvents(form, indexOf(index), toRows(index, index.events)).map(({ kind }) => kind),
      );
    expect(kinds('area')).toEqual(new Set(['area', 'off-map']));
    expect(kinds('date')).toContain('month');
    expect(kinds('series')).toEqual(new Set(['series', 'no-series']));
  });
});
