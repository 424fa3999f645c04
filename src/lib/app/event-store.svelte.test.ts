import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import type { PackedEvent } from '#lib/exports/packs/pack-list.ts';
import { EventTable } from '#lib/view/event-table.ts';
import { INDEX, toRecord } from '../../../tests/fixtures/small-atlas.ts';
import type { EventLoader } from './event-loader.ts';
import { EventStore } from './event-store.svelte.ts';
import { createPackLoader } from './pack-loader.ts';

const RECORDS = INDEX.events.map(({ id }) => toRecord(id));
const toPacked = (event: EventRecord): PackedEvent => ({ event, series: null });
const NO_NETWORK = new Error('found no network');

/** A record of two packs of rows, of two events and of one, and two packs of details. */
const FILES: Readonly<Record<string, unknown>> = {
  '/map/rows/a.json': INDEX.events.slice(0, 2),
  '/map/rows/b.json': INDEX.events.slice(2),
  '/map/details/a.json': RECORDS.slice(0, 1).map(toPacked),
  '/map/details/b.json': RECORDS.slice(1).map(toPacked),
};

function stubFetch() {
  const fetched = vi.fn((url: string) => Promise.resolve(Response.json(FILES[url])));
  vi.stubGlobal('fetch', fetched);
  return { fetched, asked: () => fetched.mock.calls.map(([url]) => url) };
}

/** A store of which the last event is known first. */
function createStore() {
  const packs = createPackLoader(
    {
      rows: [
        [0, 'rows/a.json'],
        [2, 'rows/b.json'],
      ],
      details: [
        [0, 'details/a.json'],
        [1, 'details/b.json'],
      ],
      ids: [],
    },
    (file) => `/map/${file}`,
  );
  const firstRows = INDEX.events.flatMap((event, row) =>
    row === 2 ? [[row, event] as const] : [],
  );
  const loader: EventLoader = {
    ...{ table: new EventTable(toEventIndex(INDEX)), firstRows, ...packs },
    loadPage: () => Promise.resolve(null),
  };
  const open = vi.fn(() => Promise.resolve(loader));
  return { store: new EventStore(open), open };
}

afterEach(() => vi.unstubAllGlobals());

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
    const { asked } = stubFetch();
    const { store } = createStore();
    await store.load();
    store.want([0, 1, 2]);
    store.want([1]);
    await vi.waitFor(() => expect(store.find(0)?.id).toBe('defense-drill'));
    expect(store.find(1)?.id).toBe('air-training');
    expect(asked()).toEqual(['/map/rows/a.json']);
  });

  it('takes rows that were loaded another way, and asks for them no more', async () => {
    const { asked } = stubFetch();
    const { store } = createStore();
    await store.load();
    store.keep(INDEX.events.slice(0, 2).map((event, row) => [row, event] as const));
    expect(store.find(1)?.id).toBe('air-training');
    store.want([0, 1, 2]);
    expect(asked()).toEqual([]);
    expect(store.urls.rows).toEqual([
      [0, '/map/rows/a.json'],
      [2, '/map/rows/b.json'],
    ]);
  });

  it('fetches whole records from their packs', async () => {
    const { asked } = stubFetch();
    const { store } = createStore();
    await store.load();
    expect((await store.fetchEvent(2)).id).toBe('talks');
    expect(asked()).toEqual(['/map/details/b.json']);
    const events = await store.fetchEvents([2, 0]);
    expect(events.map(({ id }) => id)).toEqual(['talks', 'defense-drill']);
    await expect(store.fetchEvent(9)).rejects.toThrow('found no event in row 9');
  });

  it('says that it has failed, and tries again when asked', async () => {
    const { store, open } = createStore();
    open.mockRejectedValueOnce(NO_NETWORK);
    await store.load();
    expect(store.hasFailed).toBe(true);
    await store.retry();
    expect(store.hasFailed).toBe(false);
    expect(store.index?.size).toBe(3);
  });

  it('asks again for rows that did not come', async () => {
    const { fetched } = stubFetch();
    const { store } = createStore();
    await store.load();
    fetched.mockRejectedValueOnce(NO_NETWORK);
    store.want([0]);
    await vi.waitFor(() => expect(store.hasFailed).toBe(true));
    store.want([0]);
    await vi.waitFor(() => expect(store.find(0)?.id).toBe('defense-drill'));
    expect(store.hasFailed).toBe(false);
  });
});
