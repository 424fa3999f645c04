import { findOlderPage } from './rules.ts';

/** What a host has to do with an address: send a file, lead on, or say that there is none. */
export type SiteAnswer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const MISSING: SiteAnswer = { kind: 'missing' };
const INDEX = 'index.html';
/** Names with a dot before them are of no reader's; the page for unknown addresses is at none. */
const HIDDEN = /\/\.|^\/404\.html$/;

/** A path without its percent signs; null where it is no text, or holds what no name has. */
function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    // eslint-disable-next-line no-control-regex -- these are what a name must not hold
    return /[\x00-\x1f\\]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function findFolderPage(folder: string, isFile: (path: string) => boolean): SiteAnswer {
  const pages = [folder, findOlderPage(folder)].flatMap((page) => (page ? [page + INDEX] : []));
  const path = pages.find(isFile);
  return path === undefined ? MISSING : { kind: 'file', path };
}

/**
 * Finds what a path is answered with, at a site that stands at `base`; `isFile` tells which paths
 * of the site are files. The path is that of the request as it came, without its query.
 */
export function findSiteAnswer(
  path: string,
  base: string,
  isFile: (path: string) => boolean,
): SiteAnswer {
  if (/^[\w/.~-]*\/\//.test(path)) return { kind: 'redirect', to: path.replace(/\/{2,}/g, '/') };
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return MISSING;
  const inside = decodePath(`/${path.slice(base.length)}`);
  if (inside === null) return { kind: 'unreadable' };
  if (HIDDEN.test(inside)) return MISSING;
  if (inside.endsWith('/')) return findFolderPage(inside, isFile);
  if (inside.endsWith(`/${INDEX}`) && isFile(inside)) {
    return { kind: 'redirect', to: path.slice(0, -INDEX.length) };
  }
  if (isFile(inside)) return { kind: 'file', path: inside };
  const isFolder = findFolderPage(`${inside}/`, isFile).kind === 'file';
  return isFolder ? { kind: 'redirect', to: `${path}/` } : MISSING;
}
