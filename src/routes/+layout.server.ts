import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { drawTools } from '#lib/components/draw-tools.server.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { DRAWINGS } from '#lib/figure/draw-figure.server.ts';
import { provideDrawings } from '#lib/figure/drawn-figure.ts';
import { toFigureAreas } from '#lib/figure/figure-area.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { LayoutServerLoad } from './$types';

provideDrawings({ ...DRAWINGS, tools: drawTools });

export const load: LayoutServerLoad = () => {
  const catalogue = readCatalogue();
  const site = readSiteUrl()?.href ?? null;
  return { site, index: toAtlasIndex(catalogue), figureAreas: toFigureAreas(catalogue.areas) };
};
