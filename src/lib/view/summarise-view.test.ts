import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import type { Branch } from '../domain/service.ts';
import { loadTranslation } from '../messages/languages.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '../messages/en/wording.ts';
import { arbitraryFilter } from '../../../tests/fixtures/arbitrary-filter.ts';
import { listVisible, toKnown } from '../../../tests/fixtures/indexed-events.ts';
import { ANY, EVERYTHING, type Choices, type Filter } from './filter.ts';
import { findBranchServices } from './service-choice.ts';
import { summariseView } from './summarise-view.ts';

const index = toAtlasIndex(SAMPLE);
const all = index.events.length;
const NOTHING: Selection = { kind: 'everything' };
const JAPAN_SEA: Selection = { kind: 'area', id: 'sea-of-japan' };

function summarise(change: Partial<Filter>, selection = NOTHING, visible = 12): string {
  const filter = { ...EVERYTHING, ...change };
  return summariseView({ filter, selection, index, visible, all, language: 'en' });
}

/** The summary without its count of events. */
function partOf(change: Partial<Filter>): string {
  return summarise(change).replace(/^12 of \d+ events(: )?/, '');
}

function partOfChoice(change: Partial<Record<keyof Choices, readonly string[]>>): string {
  const sets = Object.entries(change).map(([name, values]) => [name, new Set(values)]);
  return partOf({ only: { ...ANY, ...Object.fromEntries(sets) } as Choices });
}

function idsOf(...branches: readonly Branch[]): ReadonlySet<string> {
  const services = branches.flatMap((branch) => findBranchServices(index.services, branch));
  return new Set(services.map(({ id }) => id));
}

describe('the line without a filter', () => {
  it('counts the events alone', () => {
    expect(summarise({}, NOTHING, all)).toBe(`${all} events`);
    const view = { filter: EVERYTHING, selection: NOTHING, index, language: 'en' } as const;
    expect(summariseView({ ...view, visible: 1, all: 1 })).toBe('1 event');
    expect(summariseView({ ...view, visible: 0, all: 0 })).toBe('0 events');
  });

  it('names the selected area', () => {
    expect(summarise({}, JAPAN_SEA, 10)).toBe(`10 of ${all} events: Sea of Japan / East Sea`);
  });

  it('takes no part from a selected event, nor from an area that is not there', () => {
    const id = '2023-07-kyushu-west-air-12';
    expect(index.events.some((event) => event.id === id)).toBe(true);
    expect(summarise({}, { kind: 'event', id }, all)).toBe(`${all} events`);
    expect(summarise({}, { kind: 'area', id: 'atlantis' }, all)).toBe(`${all} events`);
  });
});

describe('the services in the line', () => {
  it.each<[string, ReadonlySet<string>]>([
    ['maritime', idsOf('maritime')],
    ['maritime and air', idsOf('air', 'maritime')],
    ['maritime, air and ground', idsOf('maritime', 'air', 'ground')],
    ['joint and other', idsOf('joint')],
    ['air, joint and other', idsOf('joint', 'air')],
    ['JMSDF, USN', new Set(['USN', 'JMSDF'])],
    ['USN', new Set(['USN'])],
    ['JMSDF, USN, JASDF, USAF', new Set(['JASDF', 'JMSDF', 'USAF', 'USN'])],
    ['USN, USMC', new Set(['USN', ...idsOf('marines')])],
    ['5 services', new Set(['JASDF', 'JMSDF', 'USAF', 'USN', 'RAN'])],
    ['no service', new Set()],
  ])('read %s', (words, services) => {
    expect(partOf({ services })).toBe(words);
  });
});

describe('the choices in the line', () => {
  it.each<[string, Partial<Record<keyof Choices, readonly string[]>>]>([
    ['Japan taking part', { countries: ['JP'] }],
    ['Japan or South Korea taking part', { countries: ['JP', 'KR'] }],
    ['international bodies taking part', { countries: ['INT'] }],
    ['training flight', { kinds: ['training-flight'] }],
    ['exercise or meeting', { kinds: ['meeting', 'exercise'] }],
    ['held', { statuses: ['held'] }],
    ['announced, postponed or cancelled', { statuses: ['cancelled', 'postponed', 'announced'] }],
    ['missile defence', { themes: ['missile-defence'] }],
    ['missile defence or anti-submarine', { themes: ['missile-defence', 'anti-submarine'] }],
    ['RIMPAC', { series: ['rimpac'] }],
    ['Malabar or RIMPAC', { series: ['rimpac', 'malabar'] }],
  ])('read %s', (words, only) => {
    expect(partOfChoice(only)).toBe(words);
  });

  it('are told apart by semicolons where one has a comma', () => {
    const only = { ...ANY, kinds: new Set(['meeting']) };
    expect(partOf({ services: new Set(['JMSDF', 'USN']), only })).toBe('JMSDF, USN; meeting');
    expect(partOf({ services: new Set(['USN']), only })).toBe('USN, meeting');
  });
});

it('quotes search words', () => {
  expect(partOf({ words: 'Keen Sword' })).toBe('“Keen Sword”');
});

it('says all parts in one order', () => {
  const filter: Partial<Filter> = {
    services: idsOf('maritime'),
    from: '2023-01-01',
    to: '2023-12-31',
    only: {
      countries: new Set(['JP']),
      kinds: new Set(['exercise']),
      statuses: new Set(['held']),
      themes: new Set(['readiness']),
      series: new Set(['malabar']),
    },
    words: 'sea',
  };
  expect(summarise(filter, JAPAN_SEA, 1)).toBe(
    `1 of ${all} events: maritime, Japan taking part, exercise, held, readiness, Malabar, “sea”, 2023, Sea of Japan / East Sea`,
  );
});

it('names area, services and days in the language asked for', async () => {
  await loadTranslation('ja');
  const services = new Set(['JMSDF']);
  const filter = { ...EVERYTHING, services, from: '2023-07-01', to: '2023-07-31' };
  const named = index.services.map((one) =>
    one.id === 'JMSDF' ? { ...one, names: { ja: '海上自衛隊' } } : one,
  );
  const view = {
    filter,
    selection: JAPAN_SEA,
    index: { ...index, services: named },
    visible: 2,
    all,
  };
  expect(summariseView({ ...view, language: 'ja' })).toMatch(/: 海上自衛隊, 2023年7月, 日本海$/);
  expect(summariseView({ ...view, language: 'ko' })).toContain(': JMSDF, ');
});

/** Random days around the record, with many first and last days of months and years. */
const day = fc
  .tuple(fc.constantFrom(2022, 2023, 2024), fc.nat(12), fc.constantFrom(0, 1, 2, 15))
  .map((parts) => new Date(Date.UTC(...parts)).toISOString().slice(0, 10));

it('says every part of any filter, of any selection', () => {
  const selections = fc.constantFrom<Selection>(
    NOTHING,
    ...index.areas.map(({ id }) => ({ kind: 'area', id }) as const),
  );
  fc.assert(
    fc.property(arbitraryFilter(toKnown(index), day), selections, (filter, selection) => {
      const visible = listVisible(index, filter).length;
      const line = summarise(filter, selection, visible);
      expect(line).toMatch(visible === all ? `${all} events` : `${visible} of ${all} events`);
      expect(line).not.toMatch(/undefined|NaN| {2}|: *$|[,;] *[,;]|\b1 events/);
      const { only, words, from, to, services } = filter;
      const said = [
        ...EVENT_KINDS.filter((kind) => only.kinds.has(kind)).map((kind) => KIND_MESSAGES[kind]),
        ...EVENT_STATUSES.filter((one) => only.statuses.has(one)).map(
          (one) => STATUS_MESSAGES[one],
        ),
        ...index.series.filter(({ id }) => only.series.has(id)).map(({ name }) => name),
        ...[...only.themes].map((theme) => theme.split('-').at(-1) ?? theme),
        ...(only.countries.size > 0 ? ['taking part'] : []),
        ...(words ? [`“${words}”`] : []),
        ...[from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 4)])),
        ...(selection.kind === 'area'
          ? index.areas.filter(({ id }) => id === selection.id).map(({ names }) => names.en)
          : []),
      ];
      for (const part of said) expect(line.toLowerCase()).toContain(part.toLowerCase());
      if (services === null) return;
      const names = [
        'service',
        ...Object.values(BRANCH_MESSAGES),
        ...index.services.filter(({ id }) => services.has(id)).map(({ short }) => short),
      ];
      expect(names.some((name) => line.toLowerCase().includes(name.toLowerCase()))).toBe(true);
    }),
  );
});
