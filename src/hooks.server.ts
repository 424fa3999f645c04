import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { formatMeta } from '#lib/exports/meta/page-meta.ts';
import { readSiteUrl } from '#lib/exports/site-url.server.ts';
import { createRenderProgress } from './routes/render-progress.server.ts';
import { findMapPage, formatDataLink, formatSelectionBlock } from './routes/map-page.server.ts';

const META = '%atlas.meta%';
const SELECTION = '%atlas.selection%';

const countRendered = building ? createRenderProgress() : null;

/** Relative path from a page to the site's root: `../` for each folder. */
function toRoot(pathname: string): string {
  return '../'.repeat(pathname.split('/').length - 2);
}

/**
 * Writes into each prerendered page its metadata for machines, and what the page with a map reads
 * in the browser: the link to the data of all pages, and the record of its selection.
 */
export const handle: Handle = ({ event, resolve }) => {
  countRendered?.();
  const page = findMapPage(event.route.id, event.params['id']);
  return resolve(event, {
    transformPageChunk({ html }) {
      const meta = page?.meta ?? event.locals.meta;
      const root = toRoot(event.url.pathname);
      const tags = [
        ...(page ? [formatDataLink(root)] : []),
        ...(meta ? [formatMeta(meta, { site: readSiteUrl(), root })] : []),
      ];
      return html
        .replace(META, () => tags.join('\n    '))
        .replace(SELECTION, () => formatSelectionBlock(page?.selected ?? null));
    },
  });
};
