import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { formatMeta } from '#lib/exports/meta/page-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { createRenderProgress } from './render-progress.server.ts';

const PLACEHOLDER = '%atlas.meta%';

const countRendered = building ? createRenderProgress() : null;

/** Relative path from a page to the site's root: `../` for each folder. */
function toRoot(pathname: string): string {
  return '../'.repeat(pathname.split('/').length - 2);
}

/**
 * Writes the metadata for machines into each prerendered page. Scripts do not need it, so it is not
 * part of the data that they load.
 */
export const handle: Handle = ({ event, resolve }) => {
  countRendered?.();
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(PLACEHOLDER, () => {
        const { meta } = event.locals;
        const place = { site: readSiteUrl(), root: toRoot(event.url.pathname) };
        return meta ? formatMeta(meta, place) : '';
      }),
  });
};
