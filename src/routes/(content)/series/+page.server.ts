import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { SERIES_INDEX_TEXT } from '#lib/exports/meta/page-text.ts';
import { toTextMeta } from '#lib/exports/meta/site-meta.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  locals.meta = toTextMeta('/series/', SERIES_INDEX_TEXT);
  return { series: toSeriesRecords(readCatalogue()) };
};
