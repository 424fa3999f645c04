import { describe, expect, it } from 'vitest';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { findNeighbours } from './find-neighbours.ts';

const { events } = INDEX;
const all = new Set(events.map(({ id }) => id));

function find(id: string, visible: ReadonlySet<string> = all) {
  const { previous, next } = findNeighbours(id, events, visible);
  return [previous?.id ?? null, next?.id ?? null];
}

describe('the neighbours of an event', () => {
  it('are those before and after it', () => {
    expect(find('air-training')).toEqual(['defense-drill', 'talks']);
  });

  it('are missing at the ends of the record', () => {
    expect(find('defense-drill')).toEqual([null, 'air-training']);
    expect(find('talks')).toEqual(['air-training', null]);
  });

  it('are the nearest that are shown, also of one that is not', () => {
    expect(find('talks', new Set(['defense-drill', 'talks']))).toEqual(['defense-drill', null]);
    expect(find('air-training', new Set(['talks']))).toEqual([null, 'talks']);
    expect(find('air-training', new Set())).toEqual([null, null]);
  });

  it('are none where the record has no such event', () => {
    expect(find('nothing')).toEqual([null, null]);
  });
});
