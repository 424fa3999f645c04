import type { ComponentProps } from 'svelte';
import type TimelineStill from '#lib/figure/TimelineStill.svelte';
import { LEFT_AS_DRAWN, PrerenderSlot } from './prerender-slot.ts';

/** The timeline, until the script that lets a reader use it has come. */
export const TIMELINE_SLOT = new PrerenderSlot<ComponentProps<typeof TimelineStill>>(LEFT_AS_DRAWN);
