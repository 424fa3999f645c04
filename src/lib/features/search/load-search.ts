import { fetchJson } from '#lib/app/fetch-once.ts';
import type { Search } from '#lib/view/search-result.ts';
import { createFileReader } from './file-reader.ts';
import { createSearch } from './search-index.ts';
import type { SearchManifest } from './search-manifest.ts';

/**
 * Loads the manifest at an address and creates the search, which fetches the rest as needed. Throws
 * where it means the rows of another index than the page has, as after a new build of the site.
 */
export async function loadSearch(url: string, index?: string): Promise<Search> {
  const base = new URL(url, location.href);
  const manifest = await fetchJson<SearchManifest>(url);
  if (manifest.index !== index) {
    throw new Error(`found the search of ${manifest.index}, expected that of ${index}`);
  }
  const read = createFileReader((path) => fetchJson(new URL(path, base).href));
  return createSearch(manifest, read);
}
