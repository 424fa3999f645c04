import { error } from '@sveltejs/kit';
import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSearchFiles } from '#lib/features/search/files/search-files.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = async () => {
  const { texts } = await toSearchFiles(readCatalogue());
  return [...texts.keys()].map((name) => ({ name }));
};

/** A part of what the search reads, named by its content: it never changes. */
export const GET: RequestHandler = async ({ params }) => {
  const text = (await toSearchFiles(readCatalogue())).texts.get(params.name);
  if (text === undefined) error(404, MISSING_MESSAGES.page);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};

export const prerender = true;
export const trailingSlash = 'never';
