import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toPicture } from '#lib/figure/print/figure-picture.server.ts';
import { toFigureSheet } from '#lib/figure/print/print-figure.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toPicture(toFigureSheet(readCatalogue(), null)), {
    headers: { 'content-type': 'image/png' },
  });

export const prerender = true;
export const trailingSlash = 'never';
