import { describe, expect, it } from 'vitest';
import type { Service } from '../domain/service.ts';
import type { DateEdge, When } from '../domain/when.ts';
import { listVisible } from '../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../tests/fixtures/small-atlas.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import { ANY, EVERYTHING, type Choices, type Filter } from './filter.ts';

function edge(first: string | null, last = first): DateEdge {
  const precision = first === null ? 'unknown' : first === last ? 'day' : 'month';
  return { precision, first, last, approximate: false, uncertain: false };
}

const DAY: When = { edtf: '2023-07-13', start: edge('2023-07-13'), end: null };
const MONTH: When = { edtf: '2023-06', start: edge('2023-06-01', '2023-06-30'), end: null };
const SPAN: When = {
  edtf: '2023-09-14/2023-09-23',
  start: edge('2023-09-14'),
  end: edge('2023-09-23'),
};
const MONTHS: When = {
  edtf: '2023-06/2023-07',
  start: edge('2023-06-01', '2023-06-30'),
  end: edge('2023-07-01', '2023-07-31'),
};
const OPEN_END: When = { edtf: '2023-07-13/', start: edge('2023-07-13'), end: edge(null) };
const OPEN_START: When = { edtf: '/2023-07-13', start: edge(null), end: edge('2023-07-13') };

function toEvent(when: When, services: readonly string[] = ['JMSDF', 'USN']): EventSummary {
  const words = { kind: 'exercise', status: 'held', series: null, themes: [] } as const;
  const counts = { publications: 1, accounts: 0 };
  return { id: 'event', title: 'Event', ...words, when, services, areas: [], ...counts };
}

function toService(id: string, country: string): Service {
  return { id, short: id, name: id, country, branch: 'maritime' };
}

const SERVICES = [toService('JMSDF', 'JP'), toService('USN', 'US'), toService('ROKN', 'KR')];

function isVisible(event: EventSummary, filter: Filter, found: ReadonlySet<string> | null = null) {
  const series = event.series === null ? [] : [{ id: event.series, name: event.series }];
  const record = { ...INDEX, services: SERVICES, series, events: [event] };
  return listVisible(record, filter, found).length === 1;
}

function ask(only: Partial<Choices>): Filter {
  return { ...EVERYTHING, only: { ...ANY, ...only } };
}

describe('the services of the filter', () => {
  it.each([
    ['all services', null, true],
    ['one that took part', ['USN'], true],
    ['one that took part, among others', ['ROKN', 'JMSDF'], true],
    ['only others', ['ROKN'], false],
    ['none', [], false],
  ])('show an event where %s are on: %s', (_, services, isExpected) => {
    const filter = { ...EVERYTHING, services: services && new Set(services) };
    expect(isVisible(toEvent(DAY), filter)).toBe(isExpected);
  });
});

describe('the days of the filter', () => {
  it.each<[When, string | null, string | null, boolean]>([
    [DAY, null, null, true],
    [DAY, '2023-07-13', null, true],
    [DAY, '2023-07-14', null, false],
    [DAY, null, '2023-07-13', true],
    [DAY, null, '2023-07-12', false],
    [DAY, '2023-07-13', '2023-07-13', true],
    // A month may mean any of its days.
    [MONTH, '2023-06-30', null, true],
    [MONTH, '2023-07-01', null, false],
    [MONTH, null, '2023-06-01', true],
    [MONTH, null, '2023-05-31', false],
    [MONTH, '2023-06-10', '2023-06-12', true],
    // A span is visible if either end or its middle is within the days.
    [SPAN, '2023-09-23', null, true],
    [SPAN, '2023-09-24', null, false],
    [SPAN, null, '2023-09-14', true],
    [SPAN, null, '2023-09-13', false],
    [SPAN, '2023-09-17', '2023-09-18', true],
    [MONTHS, '2023-07-31', null, true],
    [MONTHS, '2023-08-01', null, false],
    [MONTHS, null, '2023-06-01', true],
    // An end that was not reported counts as endless.
    [OPEN_END, '2030-01-01', null, true],
    [OPEN_END, null, '2023-07-12', false],
    [OPEN_START, null, '1990-01-01', true],
    [OPEN_START, '2023-07-14', null, false],
  ])('hold $edtf against %s and %s: %s', (when, from, to, isExpected) => {
    expect(isVisible(toEvent(when), { ...EVERYTHING, from, to })).toBe(isExpected);
  });

  it('and the services must both agree', () => {
    const services = new Set(['USN']);
    const filter = { ...EVERYTHING, services, from: '2023-07-01', to: '2023-07-31' };
    expect(isVisible(toEvent(DAY), filter)).toBe(true);
    expect(isVisible(toEvent(MONTH), filter)).toBe(false);
    expect(isVisible(toEvent(DAY, ['ROKN']), filter)).toBe(false);
  });
});

describe('what is asked for alone', () => {
  const event: EventSummary = {
    ...toEvent(DAY),
    kind: 'meeting',
    status: 'announced',
    series: 'rimpac',
    themes: ['readiness', 'anti-submarine'],
  };

  it.each<[Partial<Choices>, boolean]>([
    [{}, true],
    [{ kinds: new Set(['meeting']) }, true],
    [{ kinds: new Set(['exercise', 'meeting']) }, true],
    [{ kinds: new Set(['exercise']) }, false],
    [{ statuses: new Set(['announced']) }, true],
    [{ statuses: new Set(['held']) }, false],
    [{ series: new Set(['rimpac', 'other']) }, true],
    [{ series: new Set(['other']) }, false],
    [{ themes: new Set(['anti-submarine']) }, true],
    [{ themes: new Set(['logistics']) }, false],
    [{ countries: new Set(['US']) }, true],
    [{ countries: new Set(['KR']) }, false],
    [{ kinds: new Set(['meeting']), themes: new Set(['logistics']) }, false],
    [{ kinds: new Set(['meeting']), themes: new Set(['readiness']) }, true],
  ])('%o shows a meeting of a series: %s', (only, isExpected) => {
    expect(isVisible(event, ask(only))).toBe(isExpected);
  });

  it('shows no event without a series where a series is asked for', () => {
    expect(isVisible(toEvent(DAY), ask({ series: new Set(['rimpac']) }))).toBe(false);
  });

  it('asks one service to be on and of the country', () => {
    const filter = { ...ask({ countries: new Set(['US']) }), services: new Set(['JMSDF']) };
    expect(isVisible(toEvent(DAY), filter)).toBe(false);
    expect(isVisible(toEvent(DAY), { ...filter, services: null })).toBe(true);
  });
});

describe('search words', () => {
  const filter = { ...EVERYTHING, words: 'hawaii' };

  it('show what they find', () => {
    expect(isVisible(toEvent(DAY), filter, new Set(['event']))).toBe(true);
    expect(isVisible(toEvent(DAY), filter, new Set(['other']))).toBe(false);
    expect(isVisible(toEvent(DAY), filter, new Set())).toBe(false);
  });

  it('hide nothing until it is known what they find', () => {
    expect(isVisible(toEvent(DAY), filter, null)).toBe(true);
  });

  it('are left aside where there are none', () => {
    expect(isVisible(toEvent(DAY), EVERYTHING, new Set())).toBe(true);
  });
});
