import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toCoverage } from '#lib/domain/coverage.ts';
import { listCorrections } from '#lib/domain/list-corrections.ts';
import { METHOD_WORDS } from '#lib/domain/words/en/method-words.ts';
import { formatPageTitle } from '#lib/exports/page-text.ts';
import { toTextMeta } from '#lib/exports/site-meta.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const catalogue = readCatalogue();
  const { title, description } = METHOD_WORDS;
  const text = { title: formatPageTitle(title), description };
  locals.meta = toTextMeta('/method/', text);
  return { text, coverage: toCoverage(catalogue), corrections: listCorrections(catalogue.events) };
};
