import { toMapName } from '#lib/cartography/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { DATA_WORDS } from '#lib/domain/words/en/data-words.ts';
import { toDataSheet } from '#lib/exports/data-sheet.ts';
import { formatPageTitle } from '#lib/exports/page-text.ts';
import { toDataMeta } from '#lib/exports/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const [catalogue, site] = [readCatalogue(), readSiteUrl()];
  const { title, description } = DATA_WORDS;
  const text = { title: formatPageTitle(title), description };
  locals.meta = toDataMeta(text, catalogue, site);
  return { text, sheet: toDataSheet(catalogue, { toName: toMapName, site }) };
};
