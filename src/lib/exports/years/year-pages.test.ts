import { describe, expect, it } from 'vitest';
import type { DateEdge, DatePrecision, DateSpan } from '#lib/domain/when.ts';
import { MOST_ON_YEAR_PAGE, toYearPages, type YearPage } from './year-pages.ts';

interface Dated {
  readonly id: number;
  readonly when: DateSpan;
}

function edge(precision: DatePrecision, first: string | null): DateEdge {
  return { precision, first, last: first, approximate: false, uncertain: false };
}

const UNKNOWN = edge('unknown', null);

/** Days of 1996 to 2025, the later the more, with every fifteenth event known less finely. */
function createWhen(number: number): DateSpan {
  const year = 2025 - Math.floor(Math.sqrt((number * 7919) % 900));
  const month = String(1 + ((number * 31) % 12)).padStart(2, '0');
  const day = String(1 + ((number * 17) % 28)).padStart(2, '0');
  const first = edge('day', `${year}-${month}-${day}`);
  if (number % 15 > 0) return { start: first, end: null };
  const rough = [
    { start: edge('year', `${year}-01-01`), end: null },
    { start: edge('season', `${year}-03-01`), end: null },
    { start: edge('month', `${year}-${month}-01`), end: null },
    { start: UNKNOWN, end: first },
    { start: UNKNOWN, end: null },
  ];
  return rough[(number / 15) % rough.length] ?? { start: first, end: null };
}

function createEvents(count: number): readonly Dated[] {
  return Array.from({ length: count }, (_, id) => ({ id, when: createWhen(id) }));
}

function createDay(count: number, day: string): readonly Dated[] {
  const when = { start: edge('day', day), end: null };
  return Array.from({ length: count }, (_, id) => ({ id, when }));
}

function tell(pages: readonly YearPage<Dated>[]): readonly Dated[] {
  return pages
    .filter(({ isSplit }) => !isSplit)
    .flatMap(({ groups }) => groups.flatMap(({ events }) => events));
}

const listPaths = (pages: readonly YearPage<Dated>[]) => pages.map(({ path }) => path);

describe.each([0, 1, 77, 5_000])('the pages by year of %i events', (count) => {
  it.each([7, 40, MOST_ON_YEAR_PAGE])('tell each once, at most %i on a page', (most) => {
    const events = createEvents(count);
    const pages = toYearPages(events, most);
    const told = tell(pages).map(({ id }) => id);
    expect(told.toSorted((a, b) => a - b)).toEqual(events.map(({ id }) => id));
    expect(new Set(listPaths(pages)).size).toBe(pages.length);
    for (const page of pages) {
      const length = page.groups.reduce((sum, { events: some }) => sum + some.length, 0);
      expect(length).toBeGreaterThan(0);
      expect(length > most).toBe(page.isSplit);
    }
  });

  it('put each in the year and month in which it began', () => {
    for (const { path, year, groups } of toYearPages(createEvents(count), 40)) {
      expect(path.startsWith(year || 'undated')).toBe(true);
      for (const { month, events } of groups) {
        expect(month.startsWith(year)).toBe(true);
        for (const { when } of events) {
          const first = when.start.first ?? when.end?.first ?? '';
          expect(first.startsWith(month)).toBe(true);
        }
      }
    }
  });

  it('come newest first, and what has no day last', () => {
    const pages = toYearPages(createEvents(count));
    const years = pages.map(({ year }) => year);
    expect(years).toEqual(years.toSorted().toReversed());
    for (const { groups } of pages) {
      const months = groups.map(({ month }) => month);
      expect(months).toEqual(months.toSorted().toReversed());
      for (const { events } of groups) {
        const days = events.map(({ when }) => when.start.first ?? when.end?.first ?? '');
        expect(days).toEqual(days.toSorted().toReversed());
      }
    }
  });
});

describe('a page by year', () => {
  it('tells a whole year as long as that has no more events than a page may tell', () => {
    expect(listPaths(toYearPages(createDay(5, '2023-07-13'), 5))).toEqual(['2023']);
  });

  it('leads to the months of a year that has more, and to parts of a month that has', () => {
    const july = createDay(11, '2023-07-13');
    const pages = toYearPages([...createDay(2, '2023-06-01'), ...july], 5);
    expect(listPaths(pages)).toEqual(['2023', '2023/07', '2023/07/2', '2023/07/3', '2023/06']);
    expect(pages.map(({ isSplit }) => isSplit)).toEqual([true, false, false, false, false]);
    expect(pages.map(({ part, parts }) => `${part}/${parts}`)).toEqual([
      ...['1/1', '1/3', '2/3', '3/3', '1/1'],
    ]);
    expect(pages[0]?.groups.map(({ month, events }) => [month, events.length])).toEqual([
      ['2023-07', 11],
      ['2023-06', 2],
    ]);
  });

  it('is of its own where the month or every day is not known', () => {
    const rough = [edge('season', '2023-09-01'), edge('year', '2023-01-01'), UNKNOWN, UNKNOWN];
    const events = rough.map((start, id) => ({ id, when: { start, end: null } }));
    expect(listPaths(toYearPages(events, 1))).toEqual([
      ...['2023', '2023/undated', '2023/undated/2', 'undated', 'undated/2'],
    ]);
    expect(listPaths(toYearPages(events, 2))).toEqual(['2023', 'undated']);
  });
});
