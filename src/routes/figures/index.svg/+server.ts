import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toFigureSheet } from '#lib/figure/print/print-figure.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toFigureSheet(readCatalogue(), null), {
    headers: { 'content-type': 'image/svg+xml' },
  });

export const prerender = true;
export const trailingSlash = 'never';
