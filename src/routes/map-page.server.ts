import { toMapName } from '../lib/cartography/labels/names.ts';
import { DATA_LINK, SELECTION_BLOCK } from '../lib/app/page-markup.ts';
import { readCatalogue } from '../lib/data/catalogue.server.ts';
import type { SelectedPage, Selection } from '../lib/domain/selection.ts';
import { selectPage } from '../lib/domain/select.ts';
import { toScriptJson } from '../lib/exports/escape-html.ts';
import type { PageMeta } from '../lib/exports/meta/page-meta.ts';
import { toFrontMeta, toSelectionMeta } from '../lib/exports/meta/site-meta.ts';
import { readSiteUrl } from '../lib/exports/site-url.server.ts';
import { readRecord } from './read-record.server.ts';

/** A page with a map, with what the build writes into its HTML beyond what is rendered. */
export interface MapPage {
  /** Metadata for machines; absent where the record has no such page. */
  readonly meta: PageMeta | undefined;
  /** What the page tells of its selection; null for the front page. */
  readonly selected: SelectedPage | null;
}

const KINDS = { areas: 'area', events: 'event' } as const;
const ROUTE = /^\/(?:\(site\)|embed)(?:\/(areas|events)\/\[(?:id|name=older)\])?$/;

/** Finds what a page with a map has, by its route and the id in its path; null for other pages. */
export function findMapPage(route: string | null, id: string | undefined): MapPage | null {
  const found = ROUTE.exec(route ?? '');
  if (!found) return null;
  const [catalogue, site] = [readCatalogue(), readSiteUrl()];
  const [, kind] = found;
  if (kind === undefined) return { meta: toFrontMeta(catalogue, site), selected: null };
  // The page of older events is about none of them until it has loaded one.
  if (id === undefined) return { meta: undefined, selected: null };
  const selection: Selection = { kind: KINDS[kind as keyof typeof KINDS], id };
  const selected = selectPage(catalogue, selection);
  const meta = selected
    ? toSelectionMeta(selected.selected, catalogue, toMapName, site)
    : undefined;
  return { meta, selected };
}

/** The link that preloads the data of every page; `root` leads from the page to the site's root. */
export function formatDataLink(root: string): string {
  const href = `${root}map/${readRecord().dataFile}`;
  return `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}" ${DATA_LINK} />`;
}

/** The block that holds what a page tells of its selection; empty without one. */
export function formatSelectionBlock(selected: SelectedPage | null): string {
  if (selected === null) return '';
  return `<script type="application/json" ${SELECTION_BLOCK}>${toScriptJson(selected)}</script>`;
}
