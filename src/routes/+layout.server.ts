import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { fillSlots } from './fill-slots.server.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toFigureAreas } from '#lib/figure/figure-area.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { LayoutServerLoad } from './$types';

fillSlots();

export const load: LayoutServerLoad = () => {
  const catalogue = readCatalogue();
  const site = readSiteUrl()?.href ?? null;
  return { site, index: toAtlasIndex(catalogue), figureAreas: toFigureAreas(catalogue.areas) };
};
