import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { BRANCHES, type Branch } from '#lib/domain/service.ts';
import { createEventFilter } from '../../../../tests/fixtures/plain-filter.ts';
import { indexOf, matchOf, toKnown } from '../../../../tests/fixtures/indexed-events.ts';
import { countServices } from '#lib/view/count-services.ts';
import { countValues } from './count-choices.ts';
import { DIMENSIONS, type Filter } from '#lib/view/filter.ts';
import { listValues } from '#lib/view/query-values.ts';

const index = toAtlasIndex(SAMPLE);
const events = indexOf(index);
const days = fc.constantFrom(...index.events.map(({ when }) => when.start.first ?? '2023-01-01'));
const found = fc.option(fc.subarray(index.events.map(({ id }) => id)).map((ids) => new Set(ids)));
const states = fc.tuple(arbitraryFilter(toKnown(index), days), found);

function countVisible(filter: Filter, ids: ReadonlySet<string> | null): number {
  return index.events.filter(createEventFilter(filter, index.services, ids)).length;
}

describe('the count beside a choice is what the page shows once it alone is chosen', () => {
  it.each(DIMENSIONS)('in %s', (dimension) => {
    const values = listValues(dimension, toKnown(index));
    fc.assert(
      fc.property(states, fc.constantFrom(...values), ([filter, ids], value) => {
        const counts = countValues(dimension, events, matchOf(index, filter, ids));
        const chosen = { ...filter, only: { ...filter.only, [dimension]: new Set([value]) } };
        expect(counts.get(value) ?? 0).toBe(countVisible(chosen, ids));
      }),
      { numRuns: 200 },
    );
  });

  it('of branches and services', () => {
    fc.assert(
      fc.property(states, ([filter, ids]) => {
        const counts = countServices(events, matchOf(index, filter, ids));
        const countAlone = (services: readonly { readonly id: string }[]) =>
          countVisible({ ...filter, services: new Set(services.map(({ id }) => id)) }, ids);
        const ofBranch = (branch: Branch) => index.services.filter((one) => one.branch === branch);
        expect([...counts.branches]).toEqual(BRANCHES.map((one) => countAlone(ofBranch(one))));
        expect([...counts.services]).toEqual(index.services.map((one) => countAlone([one])));
      }),
      { numRuns: 200 },
    );
  });
});
