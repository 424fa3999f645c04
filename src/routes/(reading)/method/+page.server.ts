import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toCoverage } from '#lib/domain/coverage.ts';
import { listCorrections } from '#lib/domain/list-corrections.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const catalogue = readCatalogue();
  return { coverage: toCoverage(catalogue), corrections: listCorrections(catalogue.events) };
};
