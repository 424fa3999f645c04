import { expect, it } from 'vitest';
import { findNearestHeight } from './bottom-sheet-height.ts';

it.each([
  [0, 'full'],
  [200, 'full'],
  [310, 'full'],
  [330, 'half'],
  [500, 'half'],
  [680, 'half'],
  [720, 'low'],
  [990, 'low'],
])('a sheet let go with its edge at %d of 1000 pixels stands %s', (edge, height) => {
  expect(findNearestHeight(edge, 1000)).toBe(height);
  expect(findNearestHeight(edge / 2, 500)).toBe(height);
});
