import { fetchOnce } from '#lib/app/fetch-once.ts';
import type { Search } from '#lib/view/search-result.ts';

/**
 * Creates a function that loads the search, once; after a failure, of the search or of words it
 * was asked for, the next call loads it anew, for the site may have new files by then. `index` is
 * the file of the page's index, whose rows the search has to mean.
 */
export function createSearchLoader(url: string, index?: string): () => Promise<Search> {
  let load = startAnew();

  function startAnew(): () => Promise<Search> {
    return fetchOnce(async () => {
      const { loadSearch } = await import('./load-search.ts');
      const search = await loadSearch(url, index);
      return async (words) => {
        try {
          return await search(words);
        } catch (error) {
          load = startAnew();
          throw error;
        }
      };
    });
  }

  return () => load();
}
