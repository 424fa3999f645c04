import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import type { SelectedPage, Selection } from '../domain/selection.ts';
import type { AtlasData } from './create-atlas.svelte.ts';
import { EventStore } from './event-store.svelte.ts';
import { DATA_LINK, SELECTION_BLOCK } from './page-markup.ts';
import { DATA_SLOT, SELECTION_SLOT } from './page-slots.ts';

/** Data of every page, with the events as far as they have come. */
export interface SiteData extends AtlasData {
  readonly events: EventStore;
}

/** Loads the data of every page: in the build from the record, in the browser from its one file. */
export async function loadSite(fetch: typeof globalThis.fetch): Promise<SiteData> {
  const data = DATA_SLOT.make(undefined) ?? (await fetchData(fetch));
  const toUrl = (file: string) => `${resolve('/')}map/${file}`;
  const open = async () => (await import('./event-loader.ts')).openEvents(data.files, toUrl);
  return { ...data, events: new EventStore(open) };
}

/**
 * Fetches the file that the page preloads. Without it the page stays as the build has made it, with
 * its links, and comes alive when the reader is online again.
 */
async function fetchData(fetch: typeof globalThis.fetch): Promise<AtlasData> {
  const link = document.querySelector<HTMLLinkElement>(`link[${DATA_LINK}]`);
  for (;;) {
    try {
      const response = await fetch(link?.href ?? '');
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as AtlasData;
    } catch {
      await new Promise((goOn) => addEventListener('online', goOn, { once: true }));
    }
  }
}

/**
 * Loads what the page of an area or event tells; null where the record has none of its id. The page
 * that the browser opened has it; for others it comes from the packs.
 */
export async function loadSelection(
  selection: Selection,
  toEvents: () => Promise<EventStore>,
): Promise<SelectedPage | null> {
  if (!browser) return SELECTION_SLOT.make(selection);
  return readBlock(selection) ?? (await toEvents()).fetchPage(selection);
}

/** Reads the block of the page if it is of this selection. */
function readBlock(selection: Selection): SelectedPage | null {
  const text = document.querySelector(`script[${SELECTION_BLOCK}]`)?.textContent;
  const page = text ? (JSON.parse(text) as SelectedPage) : null;
  const isSame = JSON.stringify(page?.selected.selection) === JSON.stringify(selection);
  return isSame ? page : null;
}
