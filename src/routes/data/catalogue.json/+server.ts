import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toCatalogueJson } from '#lib/exports/files/catalogue-json.ts';
import { toJsonResponse } from '#lib/exports/files/json-chunks.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  toJsonResponse({ ...toCatalogueJson(readCatalogue()) }, 'application/json');

export const prerender = true;
export const trailingSlash = 'never';
