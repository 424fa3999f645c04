import type { FirstRows } from '../exports/packs/first-rows.ts';
import type { AreaRecord, SelectedPage, Selection } from '../domain/selection.ts';
import type { EventTable } from '../view/event-table.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';
import { loadSelectedPage } from './load-selected-page.ts';
import { createPackLoader, type PackLoader } from './pack-loader.ts';
import { parseEventIndex } from './parse-event-index.ts';

/** Names of the files that a page needs first, below `/map/`. */
export interface FirstFiles {
  readonly index: string;
  readonly rows: string;
  /** Outlines of the static map. */
  readonly figure: string;
  /** Whole records of the areas. */
  readonly areas: string;
}

/** The index of all events, and what loads rows and records of them as they are wanted. */
export interface EventLoader extends PackLoader {
  readonly table: EventTable;
  readonly firstRows: FirstRows;
  /** Loads what the page of a selection tells; null where the record has none of its id. */
  readonly loadPage: (selection: Selection) => Promise<SelectedPage | null>;
}

async function fetchIndex(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseEventIndex(await response.arrayBuffer());
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
  const loadAreas = fetchOnce(() => fetchJson<readonly AreaRecord[]>(toUrl(files.areas)));
  const loader = createPackLoader(packs, toUrl);
  const loadPage = (selection: Selection) => loadSelectedPage(selection, { ...loader, loadAreas });
  return { table, firstRows, loadPage, ...loader };
}
