import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectArea, selectEvent } from '#lib/domain/select.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { listFigures } from '#lib/exports/figure-names.ts';
import { readFirstPrerendered } from '#lib/exports/prerendered-events.server.ts';
import { type FigureSubject, toPrintFigure } from '#lib/figure/print/print-figure.server.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import type { EntryGenerator, RequestHandler } from './$types';

interface Format {
  readonly toBody: (svg: string) => string | Promise<Uint8Array<ArrayBuffer>>;
  readonly type: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  svg: { toBody: (svg) => svg, type: 'image/svg+xml' },
  png: {
    // The drawing of pictures here is for development alone, so the build does not load what draws.
    toBody: async (svg) => {
      const { toPicture } = await import('#lib/figure/print/figure-picture.server.ts');
      return toPicture(svg);
    },
    type: 'image/png',
  },
};

/** The SVG files alone: the build draws their pictures from them, in processes of their own. */
export const entries: EntryGenerator = () => {
  const catalogue = readCatalogue();
  const first = readFirstPrerendered(catalogue.events.length);
  return listFigures(catalogue, first).map((name) => ({ file: `${name}.svg` }));
};

/** Finds the record that a figure is about by its name; null for the whole map. */
function select(name: string): FigureSubject {
  const catalogue = readCatalogue();
  const [kind, id = ''] = name.split('/');
  switch (kind) {
    case 'areas':
      return selectArea(catalogue, id) ?? error(404, MISSING_MESSAGES.area);
    case 'events':
      return selectEvent(catalogue, id) ?? error(404, MISSING_MESSAGES.event);
    case 'series':
      return (
        toSeriesRecords(catalogue).find((one) => one.id === id) ??
        error(404, MISSING_MESSAGES.series)
      );
    default:
      return null;
  }
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
