import type { SearchEntry } from '../domain/search-entry.ts';
import type { Search } from '../view/search-index.ts';
import type SearchResults from './SearchResults.svelte';

/** What a search needs beyond its field. */
export interface LoadedSearch {
  readonly search: Search;
  readonly Results: typeof SearchResults;
}

async function readEntries(url: string): Promise<readonly SearchEntry[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as readonly SearchEntry[];
}

async function loadSearch(url: string): Promise<LoadedSearch> {
  const [{ createSearch }, { default: Results }, entries] = await Promise.all([
    import('../view/search-index.ts'),
    import('./SearchResults.svelte'),
    readEntries(url),
  ]);
  return { search: await createSearch(entries), Results };
}

/** Loads the search once, when it is first asked for; a failure is not remembered. */
export function createSearchLoader(url: string): () => Promise<LoadedSearch> {
  let loading: Promise<LoadedSearch> | null = null;
  return () => {
    loading ??= loadSearch(url).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
