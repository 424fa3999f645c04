import { json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSearchFiles } from '#lib/features/search/files/search-files.ts';
import type { SearchManifest } from '#lib/features/search/search-manifest.ts';
import { packRecord } from '../../pack-record.server.ts';
import type { RequestHandler } from './$types';

/** Says which file has what; the search loads it when it is first used. */
export const GET: RequestHandler = async () => {
  const catalogue = readCatalogue();
  const { manifest } = await toSearchFiles(catalogue);
  return json({ ...manifest, index: packRecord(catalogue).index } satisfies SearchManifest);
};

export const prerender = true;
export const trailingSlash = 'never';
