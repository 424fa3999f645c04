import { json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { RequestHandler } from './$types';

/** Records of all events, for print, table and exports; the published data is under `/data/`. */
export const GET: RequestHandler = () => json(readCatalogue().events);

export const prerender = true;
export const trailingSlash = 'never';
