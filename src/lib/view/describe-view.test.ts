import { describe, expect, it } from 'vitest';
import { toDescribed } from '../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../tests/fixtures/small-atlas.ts';
import {
  begin,
  createAreas,
  createEvent,
  describeAll,
  NORTH,
  SOUTH,
  type Made,
} from '../../../tests/fixtures/told-events.ts';
import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import type { EventStatus } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import { loadTranslation } from '../messages/languages.ts';
import { describeView } from './describe-view.ts';

const LAST = 'Every outline is approximate.';

describe('the first sentence', () => {
  it('counts areas and events in words up to twelve, above in figures', () => {
    expect(begin(createEvent('2023-07-13'))).toBe('One area and one event, 13 July 2023.');
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => createEvent(`2023-07-${10 + at}`));
    expect(begin(...days(12))).toBe('One area and twelve events, 10 to 21 July 2023.');
    expect(begin(...days(13))).toBe('One area and 13 events, 10 to 22 July 2023.');
    const elsewhere = createEvent('2023-08-01', { areas: [SOUTH.id] });
    expect(begin(...days(1), elsewhere)).toBe(
      'Two areas and two events, 10 July and 1 August 2023.',
    );
  });

  it('counts no area where the events are in none', () => {
    expect(begin(createEvent('2023-07-13', { areas: [] }))).toBe('One event, 13 July 2023.');
  });

  it('covers the time at its own precision', () => {
    const [first, last] = [createEvent('2023-04-17'), createEvent('2023-09')];
    const between = ['2023-05-01', '2023-06-01'].map((day) => createEvent(day));
    expect(begin(first, ...between, last)).toBe(
      'One area and four events, 17 April 2023 to September 2023.',
    );
  });

  it('says what ends are open', () => {
    expect(begin(createEvent('2024-08-24/'))).toBe(
      'One area and one event, from 24 August 2024, end not reported.',
    );
    const days = ['2023-01-01', '2023-01-02'].map((day) => createEvent(day));
    const open = [createEvent('2023-05-01/'), createEvent('2023-05-02/')];
    const start = createEvent('/2023-04-01');
    expect(begin(...days, ...open)).toBe(
      'One area and four events, 1 January to 2 May 2023, two ends not reported.',
    );
    expect(begin(...days, start, ...open.slice(1))).toBe(
      'One area and four events, 1 January to 2 May 2023, one start and one end not reported.',
    );
  });
});

describe('the sentences of areas', () => {
  it('come the earlier the more events one has; those of no area come last', () => {
    const south = ['2023-07-12', '2023-07-13'].map((day) =>
      createEvent(day, { areas: [SOUTH.id] }),
    );
    const nowhere = createEvent('2023-07-14', { areas: [] });
    expect(describeAll([nowhere, createEvent('2023-07-15'), ...south])).toEqual([
      'Two areas and four events, 12 to 15 July 2023.',
      'South Range: two exercises, 12 and 13 July 2023.',
      'North Sea / Sea of the North: one exercise, 15 July 2023.',
      'In no area of this map: one exercise, 14 July 2023.',
      LAST,
    ]);
  });

  it('count an event in each of its areas, and say so', () => {
    const inBoth = createEvent('2023-07-13', { areas: [NORTH.id, SOUTH.id] });
    const toSentence = (...visible: readonly EventSummary[]) => describeAll(visible)[1];
    expect(toSentence(inBoth)).toBe('The event counts in more than one area.');
    expect(toSentence(inBoth, inBoth)).toBe('Both events count in more than one area.');
    expect(toSentence(inBoth, createEvent('2023-07-13'))).toBe(
      'One event counts in more than one area.',
    );
    expect(begin(inBoth)).toBe('Two areas and one event, 13 July 2023.');
    expect(describeAll([inBoth])).toHaveLength(5);
  });
});

describe('many areas', () => {
  const inAreas = (areas: readonly AreaEntry[], change: Made = {}) =>
    areas.map(({ id }) => createEvent('2023-07-13', { ...change, areas: [id] }));
  const EVERYTHING: Selection = { kind: 'everything' };

  it('have a sentence each up to eight', () => {
    const areas = createAreas(8);
    const sentences = describeAll(inAreas(areas), EVERYTHING, areas);
    expect(sentences).toHaveLength(10);
    expect(sentences.at(-2)).toBe('H: one exercise, 13 July 2023.');
  });

  it('share a sentence where they have few events', () => {
    const areas = createAreas(10);
    const events = [
      ...inAreas(areas),
      ...inAreas(areas.slice(0, 8)),
      ...inAreas(areas.slice(0, 7)),
    ];
    const sentences = describeAll(events, EVERYTHING, areas);
    expect(sentences).toHaveLength(10);
    expect(sentences.at(-2)).toBe('Two events in H; one event each in I and J.');
  });

  it('say there too what may not have taken place', () => {
    const areas = createAreas(9);
    const [first, second] = areas.slice(-2) as [AreaEntry, AreaEntry];
    const events = [
      ...inAreas(areas.slice(0, 7)),
      ...inAreas(areas.slice(0, 7)),
      ...inAreas([first], { status: 'announced' }),
      ...inAreas([second], { status: 'cancelled' }),
    ];
    const twice = [...inAreas(areas.slice(0, 6)), ...events, ...inAreas([first])];
    expect(describeAll(events, EVERYTHING, areas).at(-2)).toBe(
      'One event each in H (only announced) and I (cancelled).',
    );
    expect(describeAll(twice, EVERYTHING, areas).at(-2)).toBe(
      'Two events each in G and H (one only announced); one event in I (cancelled).',
    );
  });
});

describe('a selection', () => {
  const area: Selection = { kind: 'area', id: NORTH.id };
  const event = createEvent('2023-07-13', { kind: 'training-flight', areas: [SOUTH.id] });
  const selected: Selection = { kind: 'event', id: event.id };

  it('of an area is told of that area alone', () => {
    expect(describeAll([createEvent('2023-07-12'), event], area)).toEqual([
      'North Sea / Sea of the North: one exercise, 12 July 2023.',
      'Its edge may lie up to 50 km from where it is drawn.',
      LAST,
    ]);
    expect(describeAll([event], area)[0]).toBe('North Sea / Sea of the North: no event is shown.');
    const exact = [{ ...NORTH, errorKm: 0 }, SOUTH];
    expect(describeAll([], area, exact)).toHaveLength(2);
  });

  it('of an event is told of that event alone', () => {
    expect(describeAll([createEvent('2023-07-12'), event], selected)).toEqual([
      `${event.title}: one training flight, 13 July 2023.`,
      'It is drawn in South Range.',
      LAST,
    ]);
  });

  it('of an event says where else it is drawn, or that it is in no area', () => {
    const toWhere = (areas: readonly string[]) => describeAll([{ ...event, areas }], selected)[1];
    expect(toWhere([])).toBe('It is in no area of this map.');
    expect(toWhere([SOUTH.id, NORTH.id])).toBe(
      'It is drawn in North Sea / Sea of the North and South Range.',
    );
  });

  it.each<[string, EventStatus]>([
    ['one training flight last reported under way, 13 July 2023.', 'in-progress'],
    ['one training flight only announced, for 13 July 2023.', 'announced'],
  ])('of an event keeps to its status: %s', (words, status) => {
    expect(describeAll([{ ...event, status }], selected)[0]).toBe(`${event.title}: ${words}`);
  });

  it('of an event that the filter hides says so', () => {
    expect(describeAll([], selected, INDEX.areas, [event])).toContain(
      'It is not among the events shown.',
    );
  });

  it('of what the record does not have is told as the map', () => {
    const [first] = describeAll([event], { kind: 'area', id: 'atlantis' });
    expect(first).toBe('One area and one event, 13 July 2023.');
  });
});

it('says that no event is shown', () => {
  expect(describeAll([])).toEqual(['No event is shown.', LAST]);
});

it('is one paragraph, with names and dates in the language asked for', async () => {
  await loadTranslation('ja');
  const names = { ...NORTH.names, ja: '北海' };
  const events = [createEvent('2023-07-13')];
  const record = { ...INDEX, areas: [{ ...NORTH, names }], events };
  expect(describeView(toDescribed(record, events, { kind: 'everything' }, 'ja'))).toBe(
    'One area and one event, 2023年7月13日. 北海: one exercise, 2023年7月13日. ' + LAST,
  );
});
