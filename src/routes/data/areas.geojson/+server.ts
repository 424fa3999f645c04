import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toAreasGeoJson } from '#lib/exports/files/areas-geojson.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(toAreasGeoJson(readCatalogue().areas, toMapName), null, 1), {
    headers: { 'content-type': 'application/geo+json' },
  });

export const prerender = true;
export const trailingSlash = 'never';
