import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toFrontMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  locals.meta = toFrontMeta(readCatalogue(), readSiteUrl());
};
