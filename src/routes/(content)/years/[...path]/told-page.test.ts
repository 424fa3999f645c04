import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../../tests/fixtures/sample.ts';
import { toYearPages } from '#lib/exports/years/year-pages.ts';
import { toToldPage, type ToldPage } from './told-page.ts';

function tellAll(most: number): ReadonlyMap<string, ToldPage> {
  const pages = toYearPages(SAMPLE.events, most);
  return new Map(
    pages.flatMap(({ path }) => {
      const told = toToldPage(SAMPLE, pages, path);
      return told ? [[path, told]] : [];
    }),
  );
}

describe.each([2, 20, 500])('pages of at most %i events', (most) => {
  const told = tellAll(most);

  it('tell every event of the record once', () => {
    const ids = [...told.values()].flatMap(({ groups }) =>
      groups.flatMap(({ events }) => events.map(({ id }) => id)),
    );
    expect(ids.toSorted()).toEqual(SAMPLE.events.map(({ id }) => id).toSorted());
  });

  it('lead to each other, there and back', () => {
    for (const [path, { earlier, later, year, months, parts }] of told) {
      if (earlier) expect(told.has(earlier.path)).toBe(true);
      if (later) expect(told.has(later.path)).toBe(true);
      const isWhole = /^\d+$/.test(path);
      const back = told.get(earlier?.path ?? '')?.later?.path;
      if (isWhole && earlier && /^\d+$/.test(earlier.path)) expect(back).toBe(path);
      if (!isWhole && year) expect(told.get(year.path)?.months.length).toBeGreaterThan(0);
      for (const link of [...months, ...parts]) expect(told.has(link.path)).toBe(true);
    }
  });

  it('count what they and the pages of their months tell', () => {
    for (const { events, groups, months, all } of told.values()) {
      const length = groups.reduce((sum, group) => sum + group.events.length, 0);
      const below = months.reduce((sum, month) => sum + month.events, 0);
      expect(length + below).toBe(events);
      expect(all).toBeGreaterThanOrEqual(events);
    }
  });
});

it('an event is told with its date, services and areas in words', () => {
  const [event] = SAMPLE.events.filter(({ areas }) => areas.length > 1);
  const all = [...tellAll(500).values()].flatMap(({ groups }) => groups);
  const told = all.flatMap(({ events }) => events).find(({ id }) => id === event?.id);
  expect(told?.title).toBe(event?.title);
  expect(told?.services).toHaveLength(event?.services.length ?? 0);
  expect(told?.areas).toHaveLength(event?.areas.length ?? 0);
  expect(told?.when).toMatch(/\d{4}/);
});

it('no page is found where there is none', () => {
  const pages = toYearPages(SAMPLE.events);
  expect(toToldPage(SAMPLE, pages, '1066')).toBeNull();
});
