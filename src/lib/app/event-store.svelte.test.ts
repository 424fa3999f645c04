import { describe, expect, it, vi } from 'vitest';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { EventTable } from '#lib/view/event-table.ts';
import { INDEX, toRecord } from '../../../tests/fixtures/small-atlas.ts';
import { EventStore } from './event-store.svelte.ts';
import type { StoreLoader } from './store-loader.ts';

const [DRILL, TRAINING, TALKS] = INDEX.events.map(({ id }) => toRecord(id));
const NO_NETWORK = new Error('found no network');

/** A record of two packs of rows, of two events and of one, of which the last is known first. */
function createStore(change: Partial<StoreLoader> = {}) {
  const packs = {
    rows: [
      [0, 'rows/a.json'],
      [2, 'rows/b.json'],
    ],
    details: [
      [0, 'details/a.json'],
      [1, 'details/b.json'],
    ],
  } as const;
  const [first, second, third] = INDEX.events;
  if (!first || !second || !third) throw new Error('found fewer events, expected three');
  const loader = {
    loadIndex: vi.fn(() => Promise.resolve({ table: new EventTable(toEventIndex(INDEX)), packs })),
    loadFirstRows: vi.fn(() => Promise.resolve([[2, third]] as const)),
    loadRows: vi.fn((file: string) =>
      Promise.resolve(file === 'rows/a.json' ? [first, second] : [third]),
    ),
    loadDetails: vi.fn((file: string) =>
      Promise.resolve(
        [DRILL, TRAINING, TALKS].flatMap((one, n) => {
          const isThere = (file === 'details/a.json') === (n === 0);
          return one && isThere ? [one] : [];
        }),
      ),
    ),
    toUrl: (file: string) => `/map/${file}`,
  } satisfies StoreLoader;
  return { store: new EventStore({ ...loader, ...change }), loader };
}

describe('the store of events', () => {
  it('has nothing until it has loaded, then the index and the first rows', async () => {
    const { store } = createStore();
    expect(store.index).toBeNull();
    expect(store.find(2)).toBeNull();
    await store.load();
    expect(store.index?.size).toBe(3);
    expect(store.find(2)?.id).toBe('talks');
    expect(store.find(0)).toBeNull();
  });

  it('asks for the packs of the rows that are wanted, each once', async () => {
    const { store, loader } = createStore();
    await store.load();
    store.want([0, 1, 2]);
    store.want([1]);
    await vi.waitFor(() => expect(store.find(0)?.id).toBe('defense-drill'));
    expect(store.find(1)?.id).toBe('air-training');
    expect(loader.loadRows.mock.calls).toEqual([['rows/a.json']]);
  });

  it('fetches whole records from their packs', async () => {
    const { store, loader } = createStore();
    await store.load();
    expect((await store.fetchEvent(2)).id).toBe('talks');
    expect(loader.loadDetails.mock.calls).toEqual([['details/b.json']]);
    expect((await store.fetchEvents([2, 0])).map(({ id }) => id)).toEqual([
      'talks',
      'defense-drill',
    ]);
    await expect(store.fetchEvent(9)).rejects.toThrow('found no event in row 9');
  });

  it('says what has failed, and tries again when asked', async () => {
    const loadIndex = vi.fn(() => Promise.reject(NO_NETWORK));
    const { store } = createStore({ loadIndex });
    await store.load();
    expect(store.hasFailed).toBe(true);
    await store.retry();
    expect(loadIndex).toHaveBeenCalledTimes(2);
    expect(store.hasFailed).toBe(true);
  });

  it('asks again for rows that did not come', async () => {
    const loadRows = vi.fn<StoreLoader['loadRows']>().mockRejectedValueOnce(NO_NETWORK);
    loadRows.mockResolvedValue(INDEX.events.slice(0, 2));
    const { store } = createStore({ loadRows });
    await store.load();
    store.want([0]);
    await vi.waitFor(() => expect(store.hasFailed).toBe(true));
    store.want([0]);
    await vi.waitFor(() => expect(store.find(0)?.id).toBe('defense-drill'));
    expect(store.hasFailed).toBe(false);
  });
});
