import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ index: toAtlasIndex(readCatalogue()) });
