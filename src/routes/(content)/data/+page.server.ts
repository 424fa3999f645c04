import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { DATA_MESSAGES } from '#lib/messages/en/data.ts';
import { toDataDocs } from '#lib/exports/files/data-docs.ts';
import { formatPageTitle } from '#lib/exports/meta/page-text.ts';
import { toDataMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const [catalogue, site] = [readCatalogue(), readSiteUrl()];
  const { title, description } = DATA_MESSAGES;
  const text = { title: formatPageTitle(title), description };
  locals.meta = toDataMeta(text, catalogue, site);
  return { text, docs: toDataDocs(catalogue, { toName: toMapName, site }) };
};
