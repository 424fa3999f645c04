import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { readFirstPrerendered } from '#lib/exports/prerendered-events.server.ts';
import type { EntryGenerator } from './$types';

/** Made where some event has no page of its own. */
export const entries: EntryGenerator = () =>
  readFirstPrerendered(readCatalogue().events.length) > 0 ? [{ name: 'older' }] : [];
