import type { SearchEntry } from './search-entry.ts';
import { createSearch } from './search-index.ts';
import type { Search } from '#lib/view/search-result.ts';
import { fetchJson } from '#lib/app/fetch-once.ts';

/** Loads the entries at an address and creates the search over them. */
export async function loadSearch(url: string): Promise<Search> {
  return createSearch(await fetchJson<readonly SearchEntry[]>(url));
}
