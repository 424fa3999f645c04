import type { EventIndex } from '../domain/event-index.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import type { EventRecord } from '../domain/event.ts';
import type { SelectedPage, Selection } from '../domain/selection.ts';
import type { EventTable } from '../view/event-table.ts';
import type { FirstRows } from '../exports/packs/first-rows.ts';
import type { EventLoader } from './event-loader.ts';
import { fetchOnce } from './fetch-once.ts';

// Changes of the map below are told by `#version`.
/* eslint-disable svelte/prefer-svelte-reactivity */

/**
 * The events of the record, as far as the page has loaded them: the index of all, then packs of the
 * rows that are in sight, and of the records that are opened.
 */
export class EventStore {
  #loader = $state.raw<EventLoader | null>(null);
  #hasFailed = $state(false);
  /** Grows with each pack that has come: `find` reads it, and is read again. */
  #version = $state(0);
  readonly #rows = new Map<number, EventSummary>();
  readonly #open: () => Promise<EventLoader>;

  /** `open` loads the index, with the code that reads it; `known` is given in the build and in tests. */
  constructor(open: () => Promise<EventLoader>, known?: EventLoader) {
    this.#open = fetchOnce(open);
    if (known) this.#take(known);
  }

  /** Columns of all events; null until they have come. */
  get index(): EventIndex | null {
    return this.table?.index ?? null;
  }

  /** The index with what is asked of it; null until it has come. */
  get table(): EventTable | null {
    return this.#loader?.table ?? null;
  }

  /** Whether the index, or rows that are wanted, could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The packs with their addresses, for print; none until the index has come. */
  get urls(): EventLoader['urls'] {
    return this.#loader?.urls ?? { rows: [], details: [] };
  }

  /** Loads the index and the first rows; a further call tries again what has failed. */
  async load(): Promise<void> {
    if (this.#loader) return;
    try {
      this.#take(await this.#open());
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
  }

  /** Asks again for what could not be loaded. */
  async retry(): Promise<void> {
    this.#hasFailed = false;
    await this.load();
    this.#version += 1;
  }

  /** The event of a row in brief; null until its pack has come, which `want` asks for. */
  find(row: number): EventSummary | null {
    void this.#version;
    return this.#rows.get(row) ?? null;
  }

  /** Takes events in brief that were loaded another way, as for print. */
  keep(rows: FirstRows): void {
    const { size } = this.#rows;
    for (const [row, event] of rows) this.#rows.set(row, event);
    if (this.#rows.size > size) this.#version += 1;
  }

  /** Asks for the packs of rows that are not there yet. */
  want(rows: Iterable<number>): void {
    // A caller that read the version runs again after `retry`.
    void this.#version;
    const missing = [...rows].filter((row) => !this.#rows.has(row));
    if (missing.length > 0) void this.#loadRows(missing);
  }

  /** The whole record of the event in a row. Rejects where it cannot be had. */
  async fetchEvent(row: number): Promise<EventRecord> {
    const [event] = await this.fetchEvents([row]);
    if (!event) throw new Error(`found no event in row ${row}, expected one`);
    return event;
  }

  /** The whole records of the events in some rows, in their order. */
  async fetchEvents(rows: Iterable<number>): Promise<readonly EventRecord[]> {
    const loaded = (await this.#loader?.loadEvents([...rows])) ?? [];
    return loaded.map(({ event }) => event);
  }

  /**
   * Finds what the page of an area or event tells; null where the record has none of that id.
   * Rejects where it cannot be had.
   */
  async fetchPage(selection: Selection): Promise<SelectedPage | null> {
    await this.load();
    if (!this.#loader) throw new Error('found no index of events, expected the one of the page');
    return this.#loader.loadPage(selection);
  }

  #take(loader: EventLoader): void {
    for (const [row, event] of loader.firstRows) this.#rows.set(row, event);
    this.#loader = loader;
    this.#version += 1;
  }

  async #loadRows(rows: readonly number[]): Promise<void> {
    try {
      this.keep((await this.#loader?.loadRows(rows)) ?? []);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
  }
}
