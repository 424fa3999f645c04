import { toMapName } from '#lib/cartography/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toDataSheet } from '#lib/exports/data-sheet.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  sheet: toDataSheet(readCatalogue(), { toName: toMapName, site: readSiteUrl() }),
});
