import { error } from '@sveltejs/kit';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { readRecord } from '../../read-record.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const TYPES: Readonly<Record<string, string>> = {
  arrow: 'application/vnd.apache.arrow.file',
  json: 'application/json',
};

export const entries: EntryGenerator = () =>
  [...readRecord().files.keys()].map((file) => ({ file }));

/** The index of all events, rows of lists and whole records, as the page itself reads them. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const body = readRecord().files.get(file);
  if (body === undefined) error(404, MISSING_MESSAGES.event);
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(body, { headers: { 'content-type': type } });
};

export const prerender = true;
export const trailingSlash = 'never';
