import type { ComponentProps } from 'svelte';
import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';
import type PrerenderedTools from './PrerenderedTools.svelte';

/** The panel's search and filters, prerendered: visible, but inactive until their code loads. */
export const TOOLS_SLOT = new PrerenderSlot<ComponentProps<typeof PrerenderedTools>>(LEFT_AS_DRAWN);
