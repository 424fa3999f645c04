import type { EventSummary } from '../domain/event-summary.ts';
import type { EventRecord } from '../domain/event.ts';
import type { FirstRows } from '../exports/packs/first-rows.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';
import type { IndexFile } from './parse-event-index.ts';

/** Loads the parts of the record that are not in the page, each once; it retries after a failure. */
export interface StoreLoader {
  readonly loadIndex: () => Promise<IndexFile>;
  readonly loadFirstRows: () => Promise<FirstRows>;
  readonly loadRows: (file: string) => Promise<readonly EventSummary[]>;
  readonly loadDetails: (file: string) => Promise<readonly EventRecord[]>;
  /** Address of a file. */
  readonly toUrl: (file: string) => string;
}

/** Names of the files that a page needs first, below `/map/`. */
export interface FirstFiles {
  readonly index: string;
  readonly rows: string;
  /** Outlines of the static map. */
  readonly figure: string;
}

async function fetchIndex(url: string): Promise<IndexFile> {
  const [response, { parseEventIndex }] = await Promise.all([
    fetch(url),
    import('./parse-event-index.ts'),
  ]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseEventIndex(await response.arrayBuffer());
}

/** Makes a loader of many files out of one that fetches: each file is fetched once. */
function fetchEachOnce<Json>(toUrl: (file: string) => string): (file: string) => Promise<Json> {
  const known = new Map<string, () => Promise<Json>>();
  return (file) => {
    const load = known.get(file) ?? fetchOnce(() => fetchJson<Json>(toUrl(file)));
    known.set(file, load);
    return load();
  };
}

/** Creates the loader of the files below `/map/`; `toUrl` gives the address of one. */
export function createStoreLoader(first: FirstFiles, toUrl: (file: string) => string): StoreLoader {
  return {
    loadIndex: fetchOnce(() => fetchIndex(toUrl(first.index))),
    loadFirstRows: fetchOnce(() => fetchJson<FirstRows>(toUrl(first.rows))),
    loadRows: fetchEachOnce(toUrl),
    loadDetails: fetchEachOnce(toUrl),
    toUrl,
  };
}
