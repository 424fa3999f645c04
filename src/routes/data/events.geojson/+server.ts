import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventsGeoJson } from '#lib/exports/files/events-geojson.ts';
import { toJsonResponse } from '#lib/exports/files/json-chunks.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
  const events = toEventsGeoJson(readCatalogue(), { toName: toMapName, site: readSiteUrl() });
  return toJsonResponse({ ...events }, 'application/geo+json');
};

export const prerender = true;
export const trailingSlash = 'never';
