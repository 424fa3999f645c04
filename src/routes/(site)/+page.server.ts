import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toGist } from '#lib/domain/event-brief.ts';
import { toRecordMeta } from '#lib/exports/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const catalogue = readCatalogue();
  locals.meta = toRecordMeta(catalogue, readSiteUrl());
  return { gists: catalogue.events.map(toGist) };
};
