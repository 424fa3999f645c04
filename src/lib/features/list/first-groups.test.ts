import { expect, it } from 'vitest';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import type { EventGroup } from './group-by-area.ts';
import { toFirstGroups } from './first-groups.ts';

const [event] = INDEX.events;

function toGroups(...sizes: readonly number[]): readonly EventGroup[] {
  return sizes.map((size, n): EventGroup => {
    const events = event ? Array.from({ length: size }, () => event) : [];
    return { kind: 'month', key: `2023-0${n + 1}`, events, all: size };
  });
}

it.each([
  [[2, 3, 4], 9, 3],
  [[2, 3, 4], 8, 2],
  [[2, 3, 4], 5, 2],
  [[2, 3, 4], 4, 1],
  [[2, 3, 4], 1, 1],
  [[0, 0, 4], 3, 2],
  [[], 3, 0],
])('of groups of %j events, at most %d events, takes the first %d', (sizes, most, count) => {
  const groups = toGroups(...sizes);
  expect(toFirstGroups(groups, most)).toEqual(groups.slice(0, count));
});
