import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { toPicture } from '#lib/figure/print/figure-picture.server.ts';
import { toPrintFigure } from '#lib/figure/print/print-figure.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const selected = selectEvent(readCatalogue(), params.id);
  if (!selected) error(404, MISSING_MESSAGES.event);
  return new Response(toPicture(toPrintFigure(readCatalogue(), selected)), {
    headers: { 'content-type': 'image/png' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
