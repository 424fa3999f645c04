import { error } from '@sveltejs/kit';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { selectArea } from '#lib/domain/select.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { toSelectionMeta } from '#lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().areas.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params, locals }) => {
  const catalogue = readCatalogue();
  const selected = selectArea(catalogue, params.id);
  if (!selected) error(404, MISSING_MESSAGES.area);
  locals.meta = toSelectionMeta(selected, catalogue, toMapName, readSiteUrl());
  return { selected };
};
