import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toPicture } from '#lib/figure/print/figure-picture.server.ts';
import { toPrintFigure } from '#lib/figure/print/print-figure.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toPicture(toPrintFigure(readCatalogue(), null)), {
    headers: { 'content-type': 'image/png' },
  });

export const prerender = true;
export const trailingSlash = 'never';
