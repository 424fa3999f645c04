import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toCoverage } from '#lib/domain/coverage.ts';
import { listCorrections } from './list-corrections.ts';
import { METHOD_MESSAGES } from '#lib/messages/en/method.ts';
import { formatPageTitle } from '#lib/exports/meta/page-text.ts';
import { toTextMeta } from '#lib/exports/meta/site-meta.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const catalogue = readCatalogue();
  const { title, description } = METHOD_MESSAGES;
  const text = { title: formatPageTitle(title), description };
  locals.meta = toTextMeta('/method/', text);
  return { text, coverage: toCoverage(catalogue), corrections: listCorrections(catalogue.events) };
};
