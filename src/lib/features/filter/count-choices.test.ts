import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { countValues, createServiceCounter } from './count-choices.ts';
import { createEventFilter, DIMENSIONS, type Filter } from '#lib/view/filter.ts';
import { listValues } from '#lib/view/query-values.ts';

const index = toAtlasIndex(SAMPLE);
const days = fc.constantFrom(...index.events.map(({ when }) => when.start.first ?? '2023-01-01'));
const found = fc.option(fc.subarray(index.events.map(({ id }) => id)).map((ids) => new Set(ids)));
const states = fc.tuple(arbitraryFilter(index, days), found);

function countVisible(filter: Filter, ids: ReadonlySet<string> | null): number {
  return index.events.filter(createEventFilter(filter, index.services, ids)).length;
}

describe('the count beside a choice is what the page shows once it alone is chosen', () => {
  it.each(DIMENSIONS)('in %s', (dimension) => {
    const values = listValues(dimension, index);
    fc.assert(
      fc.property(states, fc.constantFrom(...values), ([filter, ids], value) => {
        const counts = countValues(dimension, filter, { index, found: ids });
        const chosen = { ...filter, only: { ...filter.only, [dimension]: new Set([value]) } };
        expect(counts.get(value) ?? 0).toBe(countVisible(chosen, ids));
      }),
      { numRuns: 200 },
    );
  });

  it('of branches and services', () => {
    const sets = [
      ...BRANCHES.map((branch) => index.services.filter((one) => one.branch === branch)),
      ...index.services.map((service) => [service]),
    ];
    fc.assert(
      fc.property(states, fc.constantFrom(...sets), ([filter, ids], services) => {
        const count = createServiceCounter(filter, { index, found: ids });
        const chosen = { ...filter, services: new Set(services.map(({ id }) => id)) };
        expect(count(services)).toBe(countVisible(chosen, ids));
      }),
      { numRuns: 200 },
    );
  });
});
