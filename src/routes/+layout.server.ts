import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toFigureAreas } from '#lib/figure/figure-area.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const catalogue = readCatalogue();
  return { index: toAtlasIndex(catalogue), figureAreas: toFigureAreas(catalogue.areas) };
};
