import { expect, it } from 'vitest';
import { readCatalogue } from '../data/catalogue.server.ts';
import { countByYear } from './count-by-year.ts';
import { toCoverage } from './coverage.ts';
import { listCorrections } from './list-corrections.ts';

const catalogue = readCatalogue();
const coverage = toCoverage(catalogue);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

it('counts every event of an area in its years', () => {
  expect(coverage.rows).toHaveLength(catalogue.areas.length + 1);
  for (const { area, counts, all } of coverage.rows) {
    const own = catalogue.events.filter(({ areas }) =>
      area === null ? areas.length === 0 : areas.includes(area),
    );
    expect(all).toBe(own.length);
    expect(sum(counts)).toBe(all);
    const years = countByYear(own);
    expect(years.map(({ year }) => year)).toEqual(
      coverage.years.filter((_, index) => counts[index] !== 0).toReversed(),
    );
    expect(sum(years.map(({ events }) => events))).toBe(all);
  }
});

it('counts every publication once in each table', () => {
  for (const counts of [coverage.kinds, coverage.origins, coverage.languages]) {
    expect(sum(counts.map(({ count }) => count))).toBe(coverage.publications);
    expect(counts.map(({ count }) => count)).toEqual(
      counts.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  }
});

it('lists what was corrected after an event was added, the latest first', () => {
  const [event] = catalogue.events;
  if (!event) throw new Error('found no event');
  const changed = [
    { on: '2026-11-22', note: 'Added to the record.' },
    { on: '2026-12-01', note: 'The number of ships corrected.' },
    { on: '2026-12-05', note: 'A publication added.' },
  ];
  const { id, title } = event;
  expect(listCorrections([{ ...event, changed }])).toEqual([
    { ...changed[2], id, title },
    { ...changed[1], id, title },
  ]);
});
