import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { toAtlasIndex } from './atlas-index.ts';

const catalogue = SAMPLE;
const index = toAtlasIndex(catalogue);

describe('the index', () => {
  it('keeps the order of the record', () => {
    expect(index.areas.map(({ id }) => id)).toEqual(catalogue.areas.map(({ id }) => id));
    expect(index.events.map(({ id }) => id)).toEqual(catalogue.events.map(({ id }) => id));
    expect(index.services).toEqual(catalogue.services);
  });

  it('carries no sentence of an event twice: only what lists and filters need', () => {
    for (const event of index.events) {
      expect(Object.keys(event).toSorted()).toEqual(
        [
          'areas',
          'id',
          'kind',
          'publications',
          'series',
          'services',
          'status',
          'accounts',
          'themes',
          'title',
          'when',
        ].toSorted(),
      );
      expect([typeof event.publications, typeof event.accounts]).toEqual(['number', 'number']);
    }
    const written = JSON.stringify(index);
    for (const { summary } of catalogue.events) expect(written).not.toContain(summary);
  });

  it('has one box around all areas', () => {
    const [west, south, east, north] = index.bounds;
    for (const { bounds } of index.areas) {
      expect(bounds[0]).toBeGreaterThanOrEqual(west);
      expect(bounds[1]).toBeGreaterThanOrEqual(south);
      expect(bounds[2]).toBeLessThanOrEqual(east);
      expect(bounds[3]).toBeLessThanOrEqual(north);
    }
  });
});
