import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The prerendered timeline, until the code of the usable one has loaded. */
export const TIMELINE_SLOT = new PrerenderSlot<null>(LEFT_AS_DRAWN);
