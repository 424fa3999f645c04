import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The prerendered events of an area, until the index and their rows have come. */
export const AREA_EVENTS_SLOT = new PrerenderSlot<{
  readonly id: string;
  readonly isEmbedded: boolean;
}>(LEFT_AS_DRAWN);

/** The prerendered links to the events before and after one, until the index has come. */
export const STEPS_SLOT = new PrerenderSlot<{ readonly row: number; readonly isEmbedded: boolean }>(
  LEFT_AS_DRAWN,
);
