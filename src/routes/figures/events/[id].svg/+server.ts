import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_WORDS } from '#lib/messages/en/area.ts';
import { toFigureSheet } from '#lib/figure/print/print-figure.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const selected = selectEvent(readCatalogue(), params.id);
  if (!selected) error(404, MISSING_WORDS.event);
  return new Response(toFigureSheet(readCatalogue(), selected), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};

export const prerender = true;
export const trailingSlash = 'never';
