import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { toRobots } from '#lib/exports/meta/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
  new Response(toRobots(readSiteUrl()), { headers: { 'content-type': 'text/plain' } });

export const prerender = true;
export const trailingSlash = 'never';
