import { expect, it } from 'vitest';
import type { EventGroup } from './group-by-area.ts';
import { toFirstGroups } from './first-groups.ts';

function toGroups(...sizes: readonly number[]): readonly EventGroup[] {
  return sizes.map((size, n): EventGroup => {
    const rows = new Uint32Array(size);
    return { kind: 'month', key: `2023-0${n + 1}`, rows, all: size };
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
