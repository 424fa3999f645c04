import { error } from '@sveltejs/kit';
import { loadSelection } from '#lib/app/load-page.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const selection = { kind: 'area', id: params.id } as const;
  const page = await loadSelection(selection, async () => (await parent()).events);
  if (!page) error(404, MISSING_MESSAGES.area);
  return page;
};
