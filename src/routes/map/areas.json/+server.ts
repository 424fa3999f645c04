import { json } from '@sveltejs/kit';
import { toAreaDrawing } from '#lib/cartography/area-drawing.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { RequestHandler } from './$types';

/** Areas as the live map draws them; the published data is `/data/areas.geojson`. */
export const GET: RequestHandler = () => {
  const { areas, events } = readCatalogue();
  const announced = new Set(
    events.filter(({ status }) => status === 'announced').flatMap((event) => event.areas),
  );
  return json(toAreaDrawing(areas, (id) => announced.has(id)));
};

export const prerender = true;
export const trailingSlash = 'never';
