import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import {
  createEventFilter,
  EVERYTHING,
  findVisibleServices,
  type Filter,
} from '#lib/view/filter.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toTimelineMonths, type TimelineMonth } from './timeline-months.ts';

const index = toAtlasIndex(SAMPLE);
const some = fc.constantFrom(...index.events.map(({ when }) => when.start.first ?? '2023-01-01'));

function show(filter: Filter) {
  const events = index.events.filter(createEventFilter(filter, index.services, null));
  const visibleServices = findVisibleServices(filter, index.services);
  return { events, months: toTimelineMonths(events, index.services, visibleServices) };
}

function sumHeights(months: readonly TimelineMonth[]): number {
  return months.flatMap(({ parts }) => parts).reduce((sum, { height }) => sum + height, 0);
}

describe('the months of the record', () => {
  it('add up to its events, each once', () => {
    const { events, months } = show(EVERYTHING);
    expect(events.length).toBeGreaterThan(25);
    const ids = months.flatMap((month) => month.events.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    expect(sumHeights(months)).toBeCloseTo(events.length);
  });

  it('add up to what any filter shows, in columns as high', () => {
    fc.assert(
      fc.property(arbitraryFilter(index, some), (filter) => {
        const { events, months } = show(filter);
        expect(months.flatMap((month) => month.events)).toHaveLength(events.length);
        for (const month of months) {
          expect(sumHeights([month])).toBeCloseTo(month.events.length);
          for (const { height } of month.parts) expect(height).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('come in order, each with the events that began in it', () => {
    const { months } = show(EVERYTHING);
    const names = months.map(({ month }) => month);
    expect(names).toEqual([...new Set(names)].toSorted());
    for (const { month, events } of months)
      for (const { when } of events) expect(when.start.first?.slice(0, 7)).toBe(month);
  });
});

describe('a column', () => {
  const [drill] = INDEX.events;
  if (!drill) throw new Error('expected an event');

  function toParts(
    change: Partial<EventSummary>[],
    visibleServices: ReadonlySet<string> | null = null,
  ) {
    const events = change.map((one) => ({ ...drill, ...one }) as EventSummary);
    const [month] = toTimelineMonths(events, INDEX.services, visibleServices);
    return month?.parts.map(({ branch, isHollow, height }) => [branch, isHollow, height]);
  }

  it('is shared by the branches in proportion to the events they took part in', () => {
    expect(
      toParts([
        { services: ['USN', 'JASDF'] },
        { services: ['USN'] },
        { services: ['JASDF', 'USN', 'JMSDF'] },
      ]),
    ).toEqual([
      ['maritime', false, (3 * 3) / 5],
      ['air', false, (3 * 2) / 5],
    ]);
  });

  it('has no part for services that are off', () => {
    expect(toParts([{ services: ['USN', 'JASDF'] }], new Set(['JASDF']))).toEqual([
      ['air', false, 1],
    ]);
  });

  it('is hollow for what was only announced, above the rest', () => {
    expect(
      toParts([
        { services: ['USN'], status: 'announced' },
        { services: ['JASDF'], status: 'cancelled' },
      ]),
    ).toEqual([
      ['air', false, 1],
      ['maritime', true, 1],
    ]);
  });
});
