import { error } from '@sveltejs/kit';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toEventContext } from '#lib/features/record/event-context.ts';
import { selectEvent } from '#lib/domain/select.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { toSelectionMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params, locals }) => {
  const catalogue = readCatalogue();
  const selected = selectEvent(catalogue, params.id);
  if (!selected?.event) error(404, MISSING_MESSAGES.event);
  locals.meta = toSelectionMeta(selected, catalogue, toMapName, readSiteUrl());
  return { selected, context: toEventContext(catalogue, selected.event) };
};
