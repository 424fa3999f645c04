import { expect, it } from 'vitest';
import { PUBLICATIONS, toRecord } from '../../../tests/fixtures/small-atlas.ts';
import { toEventSummary } from './event-summary.ts';

it('counts what stands on the page of an event, and carries none of it', () => {
  const record = toRecord('talks');
  const { id, title, kind, status, when, areas, services } = record;
  const entry = { id, title, kind, status, when, areas, services };
  expect(toEventSummary(record)).toEqual({
    ...entry,
    series: null,
    themes: [],
    publications: PUBLICATIONS.length,
    accounts: 0,
  });
});
