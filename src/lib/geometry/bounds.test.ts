import { expect, it } from 'vitest';
import { toCommonBounds } from './bounds.ts';

it('puts one box around several', () => {
  expect(
    toCommonBounds([
      [130, 30, 140, 45],
      [199, 18, 206, 23],
    ]),
  ).toEqual([130, 18, 206, 45]);
});
