import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toAreasParquet } from '#lib/exports/parquet/areas-parquet.ts';
import { PARQUET_TYPE } from '#lib/exports/parquet-type.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toAreasParquet(readCatalogue().areas, { toName: toMapName, site: readSiteUrl() }), {
    headers: { 'content-type': PARQUET_TYPE },
  });

export const prerender = true;
export const trailingSlash = 'never';
