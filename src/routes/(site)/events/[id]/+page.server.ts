import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { readFirstPrerendered } from '#lib/exports/prerendered-events.server.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => {
  const { events } = readCatalogue();
  return events.slice(readFirstPrerendered(events.length)).map(({ id }) => ({ id }));
};
