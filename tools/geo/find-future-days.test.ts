import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/lib/data/catalogue.server.ts';
import { findFutureDays } from './find-future-days.ts';

const result = loadCatalogue(['tests/fixtures/valid']);
const events = result.valid ? result.catalogue.events : [];

describe('days in the future', () => {
  it('are none where the record is of the past', () => {
    expect(events.length).toBeGreaterThan(1);
    expect(events.some(({ status }) => status === 'held')).toBe(true);
    expect(findFutureDays(events, '2026-11-22')).toEqual([]);
  });

  it('are told of publications, of the status and of what was held', () => {
    const held = events.filter(({ status }) => status === 'held').slice(0, 1);
    const fields = findFutureDays(held, '2000-01-01').map(({ file, field, expected }) => {
      expect(file).toBe(`events/2023/${held[0]?.id}.yaml`);
      expect(expected).toBe('a day that is not after today, 2000-01-01');
      return field;
    });
    const ofPublications = (held[0]?.publications ?? []).flatMap(({ published }, i) =>
      published === null ? [] : [`publications[${i}].published`],
    );
    expect(ofPublications.length).toBeGreaterThan(0);
    expect(fields).toEqual(['when', 'statusAsOf', ...ofPublications]);
  });

  it('are none of a month that has begun, nor of what was only announced', () => {
    const announced = events.filter(({ status }) => status === 'announced').slice(0, 1);
    expect(announced).toHaveLength(1);
    const month = announced.map((event) => ({ ...event, statusAsOf: '2023-12' }));
    expect(findFutureDays(month, '2023-12-01')).toEqual([]);
    expect(findFutureDays(month, '2023-11-30').map(({ field }) => field)).toEqual(['statusAsOf']);
  });
});
