import type { Search } from '#lib/view/search-result.ts';
import { fetchOnce } from '#lib/app/fetch-once.ts';

/** Creates a function that loads the search, once; after a failure the next call retries. */
export function createSearchLoader(url: string): () => Promise<Search> {
  return fetchOnce(() => import('./load-search.ts').then(({ loadSearch }) => loadSearch(url)));
}
