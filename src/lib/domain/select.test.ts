import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { toEventContext } from './select.ts';

const catalogue = SAMPLE;
const editions = catalogue.events.filter(({ series }) => series?.id === 'iron-fist');

describe('the editions of a series', () => {
  it('are counted by date, each with the one before and the next', () => {
    expect(editions.length).toBeGreaterThan(2);
    for (const [index, event] of editions.entries()) {
      const { series } = toEventContext(catalogue, event);
      expect(series).toMatchObject({ position: index + 1, of: editions.length });
      expect(series?.before?.id).toBe(editions[index - 1]?.id);
      expect(series?.next?.id).toBe(editions[index + 1]?.id);
    }
    const days = editions.map(({ when }) => when.start.first);
    expect(days).toEqual(days.toSorted());
  });

  it('are none for an event of no series', () => {
    const event = catalogue.events.find(({ series }) => series === null);
    expect(event && toEventContext(catalogue, event).series).toBeNull();
  });
});

it('every area of an event says how it was drawn', () => {
  for (const event of catalogue.events) {
    const { bases } = toEventContext(catalogue, event);
    expect(bases.map(({ id }) => id).toSorted()).toEqual(event.areas.toSorted());
    expect(bases.every(({ basis }) => basis.length > 20)).toBe(true);
  }
});
