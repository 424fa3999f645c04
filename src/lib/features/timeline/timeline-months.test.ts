import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import {
  indexOf,
  listVisible,
  matchOf,
  toKnown,
} from '../../../../tests/fixtures/indexed-events.ts';
import { EVERYTHING, type Filter } from '#lib/view/filter.ts';
import { findRows, NOTHING } from '#lib/view/match-events.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toAxis, toMonth } from './timeline-axis.ts';
import { countByMonth, toTimelineMonths, type TimelineMonth } from './timeline-months.ts';

const index = toAtlasIndex(SAMPLE);
const some = fc.constantFrom(...index.events.map(({ when }) => when.start.first ?? '2023-01-01'));

function show(filter: Filter) {
  const match = matchOf(index, filter);
  const months = toTimelineMonths(indexOf(index), findRows(match, NOTHING), match);
  return { events: listVisible(index, filter), months };
}

function countEvents(months: readonly TimelineMonth[]): number {
  return months.reduce((sum, { events }) => sum + events, 0);
}

function sumHeights(months: readonly TimelineMonth[]): number {
  return months.flatMap(({ parts }) => parts).reduce((sum, { height }) => sum + height, 0);
}

describe('the months of the record', () => {
  it('add up to its events, each once', () => {
    const { events, months } = show(EVERYTHING);
    expect(events.length).toBeGreaterThan(25);
    expect(countEvents(months)).toBe(events.length);
    expect(sumHeights(months)).toBeCloseTo(events.length);
  });

  it('add up to what any filter shows, in columns as high', () => {
    fc.assert(
      fc.property(arbitraryFilter(toKnown(index), some), (filter) => {
        const { events, months } = show(filter);
        expect(countEvents(months)).toBe(events.length);
        for (const month of months) {
          expect(sumHeights([month])).toBeCloseTo(month.events);
          for (const { height } of month.parts) expect(height).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('come in order, each with the events that began in it', () => {
    const { events, months } = show(EVERYTHING);
    const axis = toAxis(indexOf(index));
    const names = months.map(({ place }) => toMonth(axis, place));
    expect(names).toEqual([...new Set(names)].toSorted());
    const begun = events.map(({ when }) => (when.start.first ?? when.end?.first)?.slice(0, 7));
    for (const [n, { place, events: count }] of months.entries()) {
      expect(count).toBe(begun.filter((month) => month === names[n]).length);
      expect(countByMonth(indexOf(index))[place]).toBe(count);
    }
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
    const record = { ...INDEX, events };
    const match = matchOf(record, { ...EVERYTHING, services: visibleServices });
    const [month] = toTimelineMonths(indexOf(record), findRows(match, NOTHING), match);
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
