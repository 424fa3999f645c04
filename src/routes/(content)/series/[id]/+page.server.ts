import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { toSeriesMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  toSeriesRecords(readCatalogue()).map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params, locals }) => {
  const series = toSeriesRecords(readCatalogue()).find(({ id }) => id === params.id);
  if (!series) error(404, MISSING_MESSAGES.series);
  locals.meta = toSeriesMeta(series, readSiteUrl());
  return { series };
};
