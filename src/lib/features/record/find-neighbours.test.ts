import { describe, expect, it } from 'vitest';
import { findNeighbours } from './find-neighbours.ts';

function find(row: number, ...visible: readonly number[]) {
  const { previous, next } = findNeighbours(row, Uint32Array.from(visible));
  return [previous, next];
}

describe('the neighbours of an event', () => {
  it('are those before and after it', () => {
    expect(find(1, 0, 1, 2)).toEqual([0, 2]);
  });

  it('are missing at the ends of the record', () => {
    expect(find(0, 0, 1, 2)).toEqual([null, 1]);
    expect(find(2, 0, 1, 2)).toEqual([1, null]);
  });

  it('are the nearest that are visible, also of one that is not', () => {
    expect(find(2, 0, 2)).toEqual([0, null]);
    expect(find(1, 2)).toEqual([null, 2]);
    expect(find(1)).toEqual([null, null]);
  });
});
