import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventsCsv } from '#lib/exports/files/events-csv.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toEventsCsv(readCatalogue(), { toName: toMapName, site: readSiteUrl() }), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });

export const prerender = true;
export const trailingSlash = 'never';
