import { describe, expect, it } from 'vitest';
import type { AreaEntry } from '../domain/atlas-index.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import type { EventStatus } from '../domain/event.ts';
import { BRANCHES } from '../domain/service.ts';
import { indexOf, matchOf } from '../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../tests/fixtures/small-atlas.ts';
import { createEvent } from '../../../tests/fixtures/told-events.ts';
import { countByArea } from './count-by-area.ts';
import { ANY, EVERYTHING, type Filter } from './filter.ts';

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

const event = (
  areas: readonly string[],
  services: readonly string[],
  status = 'held' as EventStatus,
) => ({ ...createEvent('2023-07-13', { areas, status }), services }) satisfies EventSummary;

const RECORD = {
  ...INDEX,
  areas: [toArea('north'), toArea('south'), toArea('empty')],
  events: [
    event(['north'], ['JMSDF', 'USN']),
    event(['south', 'north'], ['USN'], 'announced'),
    event([], ['USN', 'JASDF']),
    event(['elsewhere'], []),
  ],
};

function count(filter: Filter = EVERYTHING) {
  return countByArea(RECORD.areas, indexOf(RECORD), matchOf(RECORD, filter));
}

describe('the counts of areas', () => {
  it('keep the order of the areas, those without events too', () => {
    expect(count().map(({ area }) => area.id)).toEqual(['north', 'south', 'empty']);
  });

  it('are of every event of an area, and of those that are visible', () => {
    const filter = { ...EVERYTHING, only: { ...ANY, statuses: new Set(['announced']) } };
    expect(count(filter).map(({ all }) => all)).toEqual([2, 1, 0]);
    expect(count(filter).map(({ visible }) => visible)).toEqual([1, 1, 0]);
    expect(count(filter).map(({ announced }) => announced)).toEqual([1, 1, 0]);
    expect(count().map(({ announced }) => announced)).toEqual([1, 1, 0]);
  });

  it('have each branch once for an event, and no branch that is off', () => {
    expect(count()[0]?.branches[BRANCHES.indexOf('maritime')]).toBe(2);
    const without = { ...EVERYTHING, services: new Set(['JASDF']) };
    expect(count(without)[0]).toMatchObject({ all: 2, visible: 0 });
    expect(count(without)[0]?.branches).toEqual(BRANCHES.map(() => 0));
  });
});
