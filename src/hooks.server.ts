import type { Handle } from '@sveltejs/kit';
import { formatMeta } from '#lib/exports/meta/page-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';

const PLACEHOLDER = '%atlas.meta%';

/** Folders between a page and the site's root, as `../`. */
function toRoot(pathname: string): string {
  return '../'.repeat(pathname.split('/').length - 2);
}

/**
 * Writes into each prerendered page what only machines read. No script of the page needs it, so
 * no byte of it is sent as one.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(PLACEHOLDER, () => {
        const { meta } = event.locals;
        const place = { site: readSiteUrl(), root: toRoot(event.url.pathname) };
        return meta ? formatMeta(meta, place) : '';
      }),
  });
