import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectArea } from '#lib/domain/select.ts';
import { MISSING_WORDS } from '#lib/domain/wording.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().areas.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const selected = selectArea(readCatalogue(), params.id);
  if (!selected) error(404, MISSING_WORDS.area);
  return { selected };
};
