import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventsGeoJson } from '#lib/exports/events-geojson.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(toEventsGeoJson(readCatalogue()), null, 1), {
    headers: { 'content-type': 'application/geo+json' },
  });

export const prerender = true;
export const trailingSlash = 'never';
