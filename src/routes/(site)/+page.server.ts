import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toGist } from '#lib/domain/event-brief.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ gists: readCatalogue().events.map(toGist) });
