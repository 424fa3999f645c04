import type { Search } from '#lib/view/search-result.ts';
import { fetchOnce } from '#lib/app/fetch-once.ts';

/** Loads the search once, when it is first asked for; a failure is not remembered. */
export function createSearchLoader(url: string): () => Promise<Search> {
  return fetchOnce(() => import('./load-search.ts').then(({ loadSearch }) => loadSearch(url)));
}
