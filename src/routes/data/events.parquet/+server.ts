import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventsParquet } from '#lib/exports/parquet/events-parquet.ts';
import { PARQUET_TYPE } from '#lib/exports/parquet-type.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toEventsParquet(readCatalogue(), { toName: toMapName, site: readSiteUrl() }), {
    headers: { 'content-type': PARQUET_TYPE },
  });

export const prerender = true;
export const trailingSlash = 'never';
