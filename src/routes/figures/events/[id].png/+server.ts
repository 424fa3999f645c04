import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_WORDS } from '#lib/messages/en/area.ts';
import { toPicture } from '#lib/figure/print/figure-picture.server.ts';
import { toFigureSheet } from '#lib/figure/print/print-figure.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const selected = selectEvent(readCatalogue(), params.id);
  if (!selected) error(404, MISSING_WORDS.event);
  return new Response(toPicture(toFigureSheet(readCatalogue(), selected)), {
    headers: { 'content-type': 'image/png' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
