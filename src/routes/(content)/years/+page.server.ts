import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { YEARS_TEXT } from '#lib/exports/meta/page-text.ts';
import { toTextMeta } from '#lib/exports/meta/site-meta.ts';
import type { PageServerLoad } from './$types';
import { readYearPages } from './read-year-pages.server.ts';
import { toYearLinks } from './year-links.ts';

export const load: PageServerLoad = ({ locals }) => {
  locals.meta = toTextMeta('/years/', YEARS_TEXT);
  return { events: readCatalogue().events.length, years: toYearLinks(readYearPages()) };
};
