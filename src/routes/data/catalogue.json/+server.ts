import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toCatalogueJson } from '#lib/exports/files/catalogue-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(toCatalogueJson(readCatalogue()), null, 1), {
    headers: { 'content-type': 'application/json' },
  });

export const prerender = true;
export const trailingSlash = 'never';
