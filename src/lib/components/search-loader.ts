import type { SearchEntry } from '../domain/search-entry.ts';
import type { Search } from '../view/search-index.ts';
import { readJson, readOnce } from './read-once.ts';
import type SearchResults from './SearchResults.svelte';

/** What a search needs beyond its field. */
export interface LoadedSearch {
  readonly search: Search;
  readonly Results: typeof SearchResults;
}

async function loadSearch(url: string): Promise<LoadedSearch> {
  const [{ createSearch }, { default: Results }, entries] = await Promise.all([
    import('../view/search-index.ts'),
    import('./SearchResults.svelte'),
    readJson<readonly SearchEntry[]>(url),
  ]);
  return { search: await createSearch(entries), Results };
}

/** Loads the search once, when it is first asked for; a failure is not remembered. */
export function createSearchLoader(url: string): () => Promise<LoadedSearch> {
  return readOnce(() => loadSearch(url));
}
