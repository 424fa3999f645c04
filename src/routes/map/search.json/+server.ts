import { json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSearchEntries } from '#lib/features/search/search-entry.ts';
import type { RequestHandler } from './$types';

/** Entries that the search loads when it is first used. */
export const GET: RequestHandler = () => json(toSearchEntries(readCatalogue()));

export const prerender = true;
export const trailingSlash = 'never';
