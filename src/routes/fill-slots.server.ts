import { render } from 'svelte/server';
import { nameView } from '../lib/cartography/labels/name-view.ts';
import AtlasFigure from '../lib/figure/AtlasFigure.svelte';
import FigureLegend from '../lib/figure/FigureLegend.svelte';
import { LAND_PATH } from '../lib/figure/land.ts';
import PrerenderedTimeline from '../lib/features/timeline/PrerenderedTimeline.svelte';
import { FIGURE_SLOT, LEGEND_SLOT, NAMES_SLOT } from '../lib/features/stage/map-slots.ts';
import PrerenderedTools from '../lib/features/panel/PrerenderedTools.svelte';
import { TIMELINE_SLOT } from '../lib/features/timeline/timeline-slot.ts';
import { TOOLS_SLOT } from '../lib/features/panel/tools-slot.ts';

/** Fills the slots of parts that only the build renders; call it once before prerendering. */
export function fillSlots(): void {
  FIGURE_SLOT.fill((props) => render(AtlasFigure, { props: { ...props, land: LAND_PATH } }).body);
  LEGEND_SLOT.fill((props) => render(FigureLegend, { props }).body);
  TIMELINE_SLOT.fill((props) => render(PrerenderedTimeline, { props }).body);
  TOOLS_SLOT.fill((props) => render(PrerenderedTools, { props }).body);
  NAMES_SLOT.fill(nameView);
}
