import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The prerendered list of events, until the index and its rows have come. */
export const LIST_SLOT = new PrerenderSlot<{ readonly isEmbedded: boolean }>(LEFT_AS_DRAWN);
