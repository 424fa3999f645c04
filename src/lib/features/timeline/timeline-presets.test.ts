import { expect, it } from 'vitest';
import { indexOf } from '../../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { toBusiestPreset, toYearPresets } from './timeline-presets.ts';

const [july, september, october] = INDEX.events;
const toIndex = (events: typeof INDEX.events) => indexOf({ ...INDEX, events });
const day = '2021-11-30';
const edge = {
  precision: 'day',
  first: day,
  last: day,
  approximate: false,
  uncertain: false,
} as const;
const when = { edtf: day, start: edge, end: null };

it('each year of the record is one, whole, and those between', () => {
  if (!july) throw new Error('expected an event');
  const old = { ...july, when };
  expect(toYearPresets(toIndex([old, ...INDEX.events])).map(({ name }) => name)).toEqual([
    '2021',
    '2022',
    '2023',
  ]);
  expect(toYearPresets(toIndex(INDEX.events))).toEqual([
    { name: '2023', range: { from: '2023-01-01', to: '2023-12-31' } },
  ]);
});

it('the busiest month is one, and the earliest of equals', () => {
  if (!july || !september || !october) throw new Error('expected three events');
  expect(toBusiestPreset(toIndex([september, july, october, september]))).toEqual({
    name: '2023-09',
    range: { from: '2023-09-01', to: '2023-09-30' },
  });
  expect(toBusiestPreset(toIndex([october, september, july]))?.name).toBe('2023-07');
  expect(toBusiestPreset(toIndex([]))).toBeNull();
});
