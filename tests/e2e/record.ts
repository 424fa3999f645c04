import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';

/** The record that the site was built from: what the tests expect follows from it. */
export const catalogue = readCatalogue();
export const index = toAtlasIndex(catalogue);
