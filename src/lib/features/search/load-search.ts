import { fetchJson } from '#lib/app/fetch-once.ts';
import type { Search } from '#lib/view/search-result.ts';
import { createFileReader } from './file-reader.ts';
import { createSearch } from './search-index.ts';
import type { SearchManifest } from './search-manifest.ts';

/** Loads the manifest at an address and creates the search, which fetches the rest as needed. */
export async function loadSearch(url: string): Promise<Search> {
  const base = new URL(url, location.href);
  const manifest = await fetchJson<SearchManifest>(url);
  const read = createFileReader((path) => fetchJson(new URL(path, base).href));
  return createSearch(manifest, read);
}
