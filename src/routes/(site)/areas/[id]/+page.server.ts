import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => readCatalogue().areas.map(({ id }) => ({ id }));
