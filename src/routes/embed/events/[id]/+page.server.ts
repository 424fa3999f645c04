import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_WORDS } from '#lib/domain/wording.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const selected = selectEvent(readCatalogue(), params.id);
  if (!selected) error(404, MISSING_WORDS.event);
  return { selected };
};
