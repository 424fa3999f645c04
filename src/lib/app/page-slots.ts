import type { SelectedPage, Selection } from '../domain/selection.ts';
import type { AtlasData } from './create-atlas.svelte.ts';
import { PrerenderSlot } from './prerender-slot.ts';

/** The data of every page, which the build has and a page in the browser fetches. */
export const DATA_SLOT = new PrerenderSlot<undefined, AtlasData | null>(null);

/** What a page tells of its selection; null in the browser, which reads it from page or packs. */
export const SELECTION_SLOT = new PrerenderSlot<Selection, SelectedPage | null>(null);
