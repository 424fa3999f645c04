import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/**
 * The prerendered timeline, until the code of the usable one has loaded; of the front page with its
 * chart, which grows with the months of the record.
 */
export const TIMELINE_SLOT = new PrerenderSlot<{ readonly hasChart: boolean }>(LEFT_AS_DRAWN);
