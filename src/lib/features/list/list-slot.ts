import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The newest events, prerendered, until the index and the rows of the live list have come. */
export const LIST_SLOT = new PrerenderSlot<{ readonly isEmbedded: boolean }>(LEFT_AS_DRAWN);
