import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/lib/data/read-record.server.ts';
import { listChoices } from './list-choices.ts';

const { areas, services } = listChoices(readRecord(['geo']));

describe('the areas to choose from', () => {
  it('have every name that the map pairs', () => {
    const name = 'Sea of Japan / East Sea (sea-of-japan)';
    expect(areas).toContainEqual({ name, value: 'sea-of-japan' });
  });
});
