import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { createSeriesFinder, selectPage, toAreaRecord } from '../domain/select.ts';
import { loadSelectedPage } from './load-selected-page.ts';

const { areas, events } = SAMPLE;
const findSeries = createSeriesFinder(events);

/** Packs of the sample, as the build writes them. */
const sources = {
  findRow: (id: string) => {
    const row = events.findIndex((event) => event.id === id);
    return Promise.resolve(row === -1 ? null : row);
  },
  loadEvents: (rows: readonly number[]) =>
    Promise.resolve(
      rows.flatMap((row) => {
        const event = events[row];
        return event ? [{ event, series: findSeries(event) }] : [];
      }),
    ),
  loadAreas: () => Promise.resolve(areas.flatMap(({ id }) => toAreaRecord(SAMPLE, id) ?? [])),
};

describe('a page loaded from the packs', () => {
  it('tells of each event what the build writes into its page', async () => {
    for (const { id } of events) {
      const selection = { kind: 'event', id } as const;
      expect(await loadSelectedPage(selection, sources)).toEqual(selectPage(SAMPLE, selection));
    }
  });

  it('tells of each area what the build writes into its page', async () => {
    for (const { id } of areas) {
      const selection = { kind: 'area', id } as const;
      expect(await loadSelectedPage(selection, sources)).toEqual(selectPage(SAMPLE, selection));
    }
  });

  it.each(['area', 'event'] as const)('is none for an unknown %s', async (kind) => {
    expect(await loadSelectedPage({ kind, id: 'no-such' }, sources)).toBeNull();
  });

  it('fails where a pack lacks the event that it should have', async () => {
    const id = events[0]?.id ?? '';
    const loading = loadSelectedPage(
      { kind: 'event', id },
      { ...sources, loadEvents: () => Promise.resolve([]) },
    );
    await expect(loading).rejects.toThrow(`expected ${id}`);
  });
});
