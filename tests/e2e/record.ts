import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';

/** The record that the site was built from: what the tests expect follows from it. */
export const catalogue = readCatalogue();
const built = toAtlasIndex(catalogue);
/** An area with its English name, by which tests look for it. */
export type AreaEntry = (typeof built.areas)[number] & { readonly name: string };
/** The columns of its events. */
export const events = toEventIndex(built);
export const index = {
  ...built,
  areas: built.areas.map((area): AreaEntry => ({ ...area, name: area.names.en })),
};
