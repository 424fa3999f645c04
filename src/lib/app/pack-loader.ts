import type { EventSummary } from '../domain/event-summary.ts';
import type { FirstRows } from '../exports/packs/first-rows.ts';
import {
  findPack,
  findPacks,
  type IdPack,
  type PackedEvent,
  type PackEntry,
  type PackList,
} from '../exports/packs/pack-list.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';

/** What loads packs, each once; after a failure the next call tries it again. */
export interface PackLoader {
  /** The packs of rows and of whole records, with their addresses in place of names, for print. */
  readonly urls: Pick<PackList, 'rows' | 'details'>;
  /** Loads the packs of these rows. */
  readonly loadRows: (rows: readonly number[]) => Promise<FirstRows>;
  /** Loads the whole records of the events in some rows, in their order. */
  readonly loadEvents: (rows: readonly number[]) => Promise<readonly PackedEvent[]>;
  /** Finds the row of an event by its id; null where the record has no such event. */
  readonly findRow: (id: string) => Promise<number | null>;
}

/** Makes a function that fetches files of JSON by name, each once. */
function fetchEachOnce<Json>(toUrl: (file: string) => string): (file: string) => Promise<Json> {
  const known = new Map<string, () => Promise<Json>>();
  return (file) => {
    const load = known.get(file) ?? fetchOnce(() => fetchJson<Json>(toUrl(file)));
    known.set(file, load);
    return load();
  };
}

/** Creates the loader of packs; `toUrl` gives the address of a file below `/map/`. */
export function createPackLoader(packs: PackList, toUrl: (file: string) => string): PackLoader {
  const toEntry = ([first, file]: PackEntry) => [first, toUrl(file)] as const;
  const fetchRows = fetchEachOnce<readonly EventSummary[]>(toUrl);
  const fetchDetails = fetchEachOnce<readonly PackedEvent[]>(toUrl);
  const fetchIds = fetchEachOnce<IdPack>(toUrl);
  const fetchPacks = <Row>(
    of: readonly PackEntry[],
    fetch: (file: string) => Promise<readonly Row[]>,
  ) => Promise.all(of.map(async ([first, file]) => [first, await fetch(file)] as const));
  return {
    urls: { rows: packs.rows.map(toEntry), details: packs.details.map(toEntry) },
    async loadRows(rows) {
      const loaded = await fetchPacks(findPacks(packs.rows, rows), fetchRows);
      return loaded.flatMap(([first, events]) =>
        events.map((event, n) => [first + n, event] as const),
      );
    },
    async loadEvents(rows) {
      const byFirst = new Map(await fetchPacks(findPacks(packs.details, rows), fetchDetails));
      return rows.flatMap((row) => {
        const first = findPack(packs.details, row)?.[0] ?? 0;
        return byFirst.get(first)?.[row - first] ?? [];
      });
    },
    async findRow(id) {
      const [, file] = findPack(packs.ids, id) ?? [];
      const ids = file === undefined ? [] : await fetchIds(file);
      return ids.find(([other]) => other === id)?.[1] ?? null;
    },
  };
}
