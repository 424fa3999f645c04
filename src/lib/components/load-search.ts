import type { SearchEntry } from '../domain/search-entry.ts';
import { createSearch } from '../view/search-index.ts';
import type { Search } from '../view/search-result.ts';
import { readJson } from './read-once.ts';

/** The search over the entries at this address. */
export async function loadSearch(url: string): Promise<Search> {
  return createSearch(await readJson<readonly SearchEntry[]>(url));
}
