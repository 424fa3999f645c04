import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ events: readCatalogue().events });
