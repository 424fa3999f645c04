import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { SAMPLE_FOLDER } from '../../tests/fixtures/sample.ts';
import { listChoices } from './list-choices.ts';

const { areas, services } = listChoices(readRecord([SAMPLE_FOLDER]));

describe('the areas to choose from', () => {
  it('have every name that the map pairs', () => {
    const name = 'Sea of Japan / East Sea (sea-of-japan)';
    expect(areas).toContainEqual({ name, value: 'sea-of-japan' });
  });
});

describe('the services to choose from', () => {
  it('are short, with their branch, by which they are ordered', () => {
    expect(services).toContainEqual({ name: 'maritime  JMSDF', value: 'JMSDF' });
    const staff = 'joint     Joint Staff (Japan) (JP-JS)';
    expect(services).toContainEqual({ name: staff, value: 'JP-JS' });
    for (const { name } of services) expect(name.length).toBeLessThan(60);
  });
});
