import type { EventIndex } from '../domain/event-index.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import type { EventRecord } from '../domain/event.ts';
import { findPack, findPacks, type PackEntry, type PackList } from '../exports/packs/pack-list.ts';
import type { EventTable } from '../view/event-table.ts';
import type { StoreLoader } from './store-loader.ts';

/** Events that are known from the start, in the build and in tests. */
interface KnownRecord {
  readonly table: EventTable;
  readonly rows: readonly EventSummary[];
  readonly packs?: PackList;
}

// Changes of the maps and sets below are told by `#version`.
/* eslint-disable svelte/prefer-svelte-reactivity */

const NO_PACKS: PackList = { rows: [], details: [] };

/**
 * The events of the record, as far as the page has loaded them: the index of all, then packs of the
 * rows that are in sight, and of the records that are opened.
 */
export class EventStore {
  #table = $state.raw<EventTable | null>(null);
  #hasFailed = $state(false);
  /** Grows with each pack that has come: `find` reads it, and is read again. */
  #version = $state(0);
  #packs = NO_PACKS;
  readonly #rows = new Map<number, EventSummary>();
  readonly #asked = new Set<string>();
  readonly #loader: StoreLoader;

  constructor(loader: StoreLoader, known?: KnownRecord) {
    this.#loader = loader;
    if (!known) return;
    this.#table = known.table;
    this.#packs = known.packs ?? NO_PACKS;
    known.rows.forEach((event, row) => this.#rows.set(row, event));
  }

  /** Columns of all events; null until they have come. */
  get index(): EventIndex | null {
    return this.#table?.index ?? null;
  }

  /** The index with what is asked of it; null until it has come. */
  get table(): EventTable | null {
    return this.#table;
  }

  /** Whether the index, or rows that are wanted, could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads the index and the first rows; a further call tries again what has failed. */
  async load(): Promise<void> {
    if (this.#table) return;
    try {
      const [{ table, packs }, first] = await Promise.all([
        this.#loader.loadIndex(),
        this.#loader.loadFirstRows(),
      ]);
      for (const [row, event] of first) this.#rows.set(row, event);
      this.#packs = packs;
      this.#table = table;
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
  }

  /** The packs of all whole records, for print: the first row of each and its address. */
  get detailUrls(): readonly (readonly [first: number, url: string])[] {
    return this.#packs.details.map(([first, file]) => [first, this.#loader.toUrl(file)]);
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

  /** Asks for the packs of rows that are not there yet. */
  want(rows: Iterable<number>): void {
    // A caller that read the version runs again after `retry`.
    void this.#version;
    for (const row of rows) {
      if (this.#rows.has(row)) continue;
      const pack = findPack(this.#packs.rows, row);
      if (pack) void this.#loadRows(pack);
    }
  }

  /** The whole record of the event in a row. */
  async fetchEvent(row: number): Promise<EventRecord> {
    const [event] = await this.fetchEvents([row]);
    if (!event) throw new Error(`found no event in row ${row}, expected one`);
    return event;
  }

  /** The whole records of the events in some rows, in their order. */
  async fetchEvents(rows: Iterable<number>): Promise<readonly EventRecord[]> {
    const wanted = [...rows];
    const loaded = await Promise.all(
      findPacks(this.#packs.details, wanted).map(
        async ([first, file]) => [first, await this.#loader.loadDetails(file)] as const,
      ),
    );
    const byFirst = new Map(loaded);
    return wanted.flatMap((row) => {
      const first = findPack(this.#packs.details, row)?.[0] ?? 0;
      return byFirst.get(first)?.[row - first] ?? [];
    });
  }

  async #loadRows(pack: PackEntry): Promise<void> {
    const [, file] = pack;
    if (this.#asked.has(file)) return;
    this.#asked.add(file);
    try {
      await this.#readRows(pack);
      this.#hasFailed = false;
    } catch {
      this.#asked.delete(file);
      this.#hasFailed = true;
    }
  }

  async #readRows([first, file]: PackEntry): Promise<void> {
    const rows = await this.#loader.loadRows(file);
    rows.forEach((event, n) => this.#rows.set(first + n, event));
    this.#version += 1;
  }
}
