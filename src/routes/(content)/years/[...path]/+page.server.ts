import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toYearText } from '#lib/exports/meta/page-text.ts';
import { toTextMeta } from '#lib/exports/meta/site-meta.ts';
import { YEARS_MESSAGES } from '#lib/messages/en/years.ts';
import { readYearPages } from '../read-year-pages.server.ts';
import { toToldPage } from './told-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readYearPages().map(({ path }) => ({ path }));

export const load: PageServerLoad = ({ params, locals }) => {
  // The rest of a path has the slash at its end.
  const path = params.path.replace(/\/$/, '');
  const told = toToldPage(readCatalogue(), readYearPages(), path);
  if (!told) error(404, YEARS_MESSAGES.missing);
  const text = toYearText(told.name, told.events);
  locals.meta = toTextMeta(`/years/${path}/`, text);
  return { text, told };
};
