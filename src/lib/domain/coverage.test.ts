import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { countByYear } from '../features/record/count-by-year.ts';
import { indexOf } from '../../../tests/fixtures/indexed-events.ts';
import { toAtlasIndex } from '../cartography/atlas-index.ts';
import { toCoverage } from './coverage.ts';
import { listCorrections } from '../../routes/(content)/method/list-corrections.ts';

const catalogue = SAMPLE;
const coverage = toCoverage(catalogue);
const index = indexOf(toAtlasIndex(catalogue));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

it('counts every event of an area in its years', () => {
  expect(coverage.rows).toHaveLength(catalogue.areas.length + 1);
  for (const { area, counts, all } of coverage.rows) {
    const own = catalogue.events.filter(({ areas }) =>
      area === null ? areas.length === 0 : areas.includes(area),
    );
    expect(all).toBe(own.length);
    expect(sum(counts)).toBe(all);
    const rows = own.map((event) => catalogue.events.indexOf(event));
    const years = countByYear(index, Uint32Array.from(rows));
    expect(years.map(({ year }) => year)).toEqual(
      coverage.years.filter((_, at) => counts[at] !== 0).toReversed(),
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

describe('a record of three events', () => {
  const [base] = catalogue.events;
  const [one, two, three] = catalogue.events.flatMap(({ publications }) => publications);
  if (!base || !one || !two || !three) throw new Error('found no event with publications');
  const press = { ...one.publisher, id: 'press', kind: 'press', country: 'JP' } as const;
  const ministry = { ...press, id: 'ministry', kind: 'government', country: 'KR' } as const;
  const a = { ...one, url: 'https://example.org/a', publisher: press, language: 'ja' };
  const b = { ...two, url: 'https://example.org/b', publisher: press, language: 'ja' };
  const c = { ...three, url: null, publisher: ministry, language: 'ko' };
  const events = [
    { ...base, id: 'x', services: ['JMSDF', 'JASDF'], areas: ['hawaii'], publications: [a, b] },
    { ...base, id: 'y', services: ['JMSDF', 'ROKN'], areas: [], publications: [b] },
    { ...base, id: 'z', services: ['ROKN'], areas: ['hawaii'], publications: [c] },
  ];
  const small = toCoverage({ ...catalogue, events });

  it('counts a country once an event, and a page that two events rest on once', () => {
    expect(small).toMatchObject({ events: 3, publications: 3, publishers: 2, single: 2 });
    expect(small.countries).toEqual([
      { key: 'JP', count: 2 },
      { key: 'KR', count: 2 },
    ]);
    expect(small).toMatchObject({ absent: ['CN', 'RU', 'KP'], inAll: [], inSome: ['KR', 'JP'] });
    expect(small.kinds).toEqual([
      { key: 'press', count: 2 },
      { key: 'government', count: 1 },
    ]);
    expect(small.languages).toEqual([
      { key: 'ja', count: 2 },
      { key: 'ko', count: 1 },
    ]);
  });

  it('knows which country is in all events, and which in some', () => {
    const ofJapan = toCoverage({ ...catalogue, events: events.slice(0, 2) });
    expect(ofJapan).toMatchObject({ inAll: ['JP'], inSome: ['KR'] });
  });

  it('counts those of an area, and those of none', () => {
    const counts = small.rows.flatMap(({ area, all }) => (all > 0 ? [[area, all]] : []));
    expect(counts).toEqual([
      ['hawaii', 2],
      [null, 1],
    ]);
  });
});

it('lists what was corrected after an event was added, the latest first', () => {
  const [event] = catalogue.events;
  if (!event) throw new Error('found no event');
  const changed = [
    { day: '2026-11-22', note: 'Added to the record.' },
    { day: '2026-12-01', note: 'The number of ships corrected.' },
    { day: '2026-12-05', note: 'A publication added.' },
  ];
  const { id, title } = event;
  expect(listCorrections([{ ...event, changed }])).toEqual([
    { ...changed[2], id, title },
    { ...changed[1], id, title },
  ]);
});
