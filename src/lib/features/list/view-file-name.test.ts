import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../../tests/fixtures/arbitrary-filter.ts';
import { KNOWN } from '../../../../tests/fixtures/small-known.ts';
import { ANY, EVERYTHING, type Filter } from '#lib/view/filter.ts';
import { toViewFileName } from './view-file-name.ts';

describe('the name of a file of events', () => {
  it.each<[string, Partial<Filter>]>([
    ['exercise-atlas-events.csv', {}],
    [
      'exercise-atlas-events-2023-07-01-to-2023-07-31.csv',
      { from: '2023-07-01', to: '2023-07-31' },
    ],
    ['exercise-atlas-events-2023-07-01.csv', { from: '2023-07-01', to: '2023-07-01' }],
    ['exercise-atlas-events-from-2023-07-01.csv', { from: '2023-07-01' }],
    ['exercise-atlas-events-to-2023-07-31.csv', { to: '2023-07-31' }],
    ['exercise-atlas-events-JMSDF-USN.csv', { services: new Set(['JMSDF', 'USN']) }],
    ['exercise-atlas-events-none.csv', { services: new Set() }],
    [
      'exercise-atlas-events-JP-held-rimpac-from-2023-07-01.csv',
      {
        only: {
          ...ANY,
          countries: new Set(['JP']),
          statuses: new Set(['held']),
          series: new Set(['rimpac']),
        },
        from: '2023-07-01',
      },
    ],
    ['exercise-atlas-events-b-52h-flew.csv', { words: '../b-52h: flew?' }],
    ['exercise-atlas-events-some.csv', { words: '日本海' }],
    [
      'exercise-atlas-events-some.csv',
      { services: new Set(Array.from({ length: 30 }, (_, n) => `service-${n}`)) },
    ],
  ])('is %s', (name, change) => {
    expect(toViewFileName({ ...EVERYTHING, ...change }, 'csv')).toBe(name);
  });

  it('is one that every file system takes, whatever the filter', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(arbitraryFilter(KNOWN, undefined, words), (filter) => {
        const name = toViewFileName(filter, 'geojson');
        expect(name).toMatch(/^exercise-atlas-events(-[A-Za-z0-9]+)*\.geojson$/);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
