import type { EventSummary } from '../domain/event-summary.ts';
import type { EventRecord } from '../domain/event.ts';
import type { FirstRows } from '../exports/packs/first-rows.ts';
import { findPack, findPacks, type PackEntry, type PackList } from '../exports/packs/pack-list.ts';
import type { EventTable } from '../view/event-table.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';
import { parseEventIndex } from './parse-event-index.ts';

/** Names of the files that a page needs first, below `/map/`. */
export interface FirstFiles {
  readonly index: string;
  readonly rows: string;
  /** Outlines of the static map. */
  readonly figure: string;
}

/** The index of all events, and what loads rows and records of them as they are wanted. */
export interface EventLoader {
  readonly table: EventTable;
  readonly firstRows: FirstRows;
  /** All packs with their addresses in place of names. */
  readonly urls: PackList;
  /** Loads the packs of these rows, each once; after a failure the next call tries it again. */
  readonly loadRows: (rows: readonly number[]) => Promise<FirstRows>;
  /** Loads the whole records of the events in some rows, in their order. */
  readonly loadEvents: (rows: readonly number[]) => Promise<readonly EventRecord[]>;
}

async function fetchIndex(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseEventIndex(await response.arrayBuffer());
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
export function createPackLoader(
  packs: PackList,
  toUrl: (file: string) => string,
): Pick<EventLoader, 'urls' | 'loadRows' | 'loadEvents'> {
  const toEntry = ([first, file]: PackEntry) => [first, toUrl(file)] as const;
  const fetchRows = fetchEachOnce<readonly EventSummary[]>(toUrl);
  const fetchDetails = fetchEachOnce<readonly EventRecord[]>(toUrl);
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
  };
}

/** Loads the index and the first rows, and creates the loader of the rest. */
export async function openEvents(
  files: FirstFiles,
  toUrl: (file: string) => string,
): Promise<EventLoader> {
  const [{ table, packs }, firstRows] = await Promise.all([
    fetchIndex(toUrl(files.index)),
    fetchJson<FirstRows>(toUrl(files.rows)),
  ]);
  return { table, firstRows, ...createPackLoader(packs, toUrl) };
}
