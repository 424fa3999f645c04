import type { EventStore } from '#lib/app/event-store.svelte.ts';
import type { EventRecord } from '#lib/domain/event.ts';

/** Most events that a table holds: all of their records are loaded, to sort by any column. */
export const MOST_RECORDS = 2_500;

/** A record with the row of its event. */
export type TableRecord = readonly [row: number, record: EventRecord];

/**
 * The records of the visible events, of many the newest; while others are on their way those that
 * came before stay. Create it while a component is set up.
 */
export class TableRecords {
  #records = $state.raw<readonly TableRecord[] | null>(null);
  #hasFailed = $state(false);
  /** Number of attempts; a new one loads again. */
  #attempt = $state(0);

  /** `toVisible` gives the rows of the visible events, ascending; null until they are known. */
  constructor(events: EventStore, toVisible: () => Uint32Array | null) {
    $effect(() => {
      void this.#attempt;
      const rows = toVisible()?.slice(-MOST_RECORDS);
      if (!rows) return;
      let isCurrent = true;
      events.fetchEvents(rows).then(
        (records) => {
          if (!isCurrent) return;
          this.#hasFailed = false;
          this.#records = records.map((record, n) => [rows[n] ?? 0, record]);
        },
        () => {
          if (isCurrent) this.#hasFailed = true;
        },
      );
      return () => {
        isCurrent = false;
      };
    });
  }

  /** Null until the first have come. */
  get records(): readonly TableRecord[] | null {
    return this.#records;
  }

  /** Whether the records last asked for could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  retry(): void {
    this.#attempt += 1;
  }
}
