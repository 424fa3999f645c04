import type { ComponentProps } from 'svelte';
import type PrerenderedTimeline from './PrerenderedTimeline.svelte';
import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

/** The timeline, until the script that lets a reader use it has come. */
export const TIMELINE_SLOT = new PrerenderSlot<ComponentProps<typeof PrerenderedTimeline>>(
  LEFT_AS_DRAWN,
);
