import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSeriesSheets } from '#lib/domain/series-record.ts';
import { MISSING_WORDS } from '#lib/messages/en/area.ts';
import { toSeriesMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  toSeriesSheets(readCatalogue()).map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params, locals }) => {
  const sheet = toSeriesSheets(readCatalogue()).find(({ id }) => id === params.id);
  if (!sheet) error(404, MISSING_WORDS.series);
  locals.meta = toSeriesMeta(sheet, readSiteUrl());
  return { sheet };
};
