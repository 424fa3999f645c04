import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toRecordMeta } from '#lib/exports/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  locals.meta = toRecordMeta(readCatalogue(), readSiteUrl());
};
