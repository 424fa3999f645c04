import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventContext } from '#lib/domain/event-context.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_WORDS } from '#lib/domain/wording.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const catalogue = readCatalogue();
  const selected = selectEvent(catalogue, params.id);
  if (!selected?.event) error(404, MISSING_WORDS.event);
  return { selected, context: toEventContext(catalogue, selected.event) };
};
