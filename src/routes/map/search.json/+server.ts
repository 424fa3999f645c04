import { json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSearchFiles } from '#lib/features/search/files/search-files.ts';
import type { RequestHandler } from './$types';

/** Says which file has what; the search loads it when it is first used. */
export const GET: RequestHandler = async () =>
  json((await toSearchFiles(readCatalogue())).manifest);

export const prerender = true;
export const trailingSlash = 'never';
