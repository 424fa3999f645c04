import { json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { RequestHandler } from './$types';

/** What a printed list says of each event; the published data is `/data/events.geojson`. */
export const GET: RequestHandler = () => json(readCatalogue().events);

export const prerender = true;
export const trailingSlash = 'never';
