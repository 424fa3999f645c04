import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';

/** The panel's search and filters, prerendered: visible, but inactive until their code loads. */
export const TOOLS_SLOT = new PrerenderSlot<SelectedRecord | undefined>(LEFT_AS_DRAWN);
