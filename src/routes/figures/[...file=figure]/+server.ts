import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectArea, selectEvent } from '#lib/domain/select.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import { toPicture } from '#lib/figure/print/figure-picture.server.ts';
import { toPrintFigure } from '#lib/figure/print/print-figure.server.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import type { EntryGenerator, RequestHandler } from './$types';

interface Format {
  readonly toBody: (svg: string) => string | Promise<Uint8Array<ArrayBuffer>>;
  readonly type: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  svg: { toBody: (svg) => svg, type: 'image/svg+xml' },
  png: { toBody: toPicture, type: 'image/png' },
};

export const entries: EntryGenerator = () => {
  const { areas, events } = readCatalogue();
  const names = [
    'index',
    ...areas.map(({ id }) => `areas/${id}`),
    ...events.map(({ id }) => `events/${id}`),
  ];
  return names.flatMap((name) => Object.keys(FORMATS).map((form) => ({ file: `${name}.${form}` })));
};

/** Finds the record that a figure is about by its name; null for the whole map. */
function select(name: string): SelectedRecord | null {
  const [kind, id = ''] = name.split('/');
  if (kind === 'index') return null;
  const isArea = kind === 'areas';
  const selected = (isArea ? selectArea : selectEvent)(readCatalogue(), id);
  return selected ?? error(404, isArea ? MISSING_MESSAGES.area : MISSING_MESSAGES.event);
}

export const GET: RequestHandler = async ({ params }) => {
  const [name = '', form = ''] = params.file.split('.');
  const format = FORMATS[form];
  if (!format) error(404, MISSING_MESSAGES.area);
  const svg = toPrintFigure(readCatalogue(), select(name));
  return new Response(await format.toBody(svg), { headers: { 'content-type': format.type } });
};

export const prerender = true;
export const trailingSlash = 'never';
