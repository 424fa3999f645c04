import { error, json } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

/** Record of one event, for an opened card; the published data is `/data/events.geojson`. */
export const GET: RequestHandler = ({ params }) => {
  const event = readCatalogue().events.find(({ id }) => id === params.id);
  if (!event) error(404, MISSING_MESSAGES.event);
  return json(event);
};

export const prerender = true;
export const trailingSlash = 'never';
