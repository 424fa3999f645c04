import type { ComponentProps } from 'svelte';
import type PrerenderedTimeline from './PrerenderedTimeline.svelte';
import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The prerendered timeline, until the code of the usable one has loaded. */
export const TIMELINE_SLOT = new PrerenderSlot<ComponentProps<typeof PrerenderedTimeline>>(
  LEFT_AS_DRAWN,
);
