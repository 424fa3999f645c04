import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toPrintFigure } from '#lib/figure/print/print-figure.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toPrintFigure(readCatalogue(), null), {
    headers: { 'content-type': 'image/svg+xml' },
  });

export const prerender = true;
export const trailingSlash = 'never';
