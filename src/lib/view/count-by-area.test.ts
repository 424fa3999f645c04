import { describe, expect, it } from 'vitest';
import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventEntry } from '../domain/event.ts';
import { countByArea } from './count-by-area.ts';

function toArea(id: string): AreaEntry {
  return {
    id,
    names: { en: id, ja: id, ko: id, zh: id },
    marks: [],
    medium: 'sea',
    outline: 'whole-named-sea',
    errorKm: 50,
    labelPoint: [135, 38],
    bounds: [130, 35, 140, 42],
    squareKm: 1000,
  };
}

function toEvent(id: string, areas: readonly string[], services: readonly string[]): EventEntry {
  const start = { precision: 'day', first: '2023-07-13', last: '2023-07-13' } as const;
  return {
    id,
    title: id,
    kind: 'exercise',
    status: 'held',
    when: { edtf: '', start: { ...start, approximate: false, uncertain: false }, end: null },
    areas,
    services,
  };
}

const AREAS = ['north', 'south', 'empty'].map(toArea);
const EVENTS = [
  toEvent('a', ['north'], ['JMSDF', 'USN']),
  toEvent('b', ['south', 'north'], ['USN']),
  toEvent('c', [], ['USN', 'JASDF']),
  toEvent('d', ['elsewhere'], []),
];

function toIds(events: readonly EventEntry[] | undefined): readonly string[] | undefined {
  return events?.map(({ id }) => id);
}

describe('the tally of areas', () => {
  const areaCounts = countByArea(AREAS, EVENTS, new Set(['b', 'c']));

  it('keeps the order of the areas, those without events too', () => {
    expect(areaCounts.map(({ area }) => area.id)).toEqual(['north', 'south', 'empty']);
  });

  it('has every event of an area, and those that are shown', () => {
    expect(areaCounts.map(({ events }) => toIds(events))).toEqual([['a', 'b'], ['b'], []]);
    expect(areaCounts.map(({ visible }) => toIds(visible))).toEqual([['b'], ['b'], []]);
  });
});
