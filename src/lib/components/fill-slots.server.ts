import { render } from 'svelte/server';
import { nameView } from '../cartography/name-view.ts';
import AtlasFigure from '../figure/AtlasFigure.svelte';
import FigureLegend from '../figure/FigureLegend.svelte';
import { LAND_PATH } from '../figure/land.ts';
import TimelineStill from '../figure/TimelineStill.svelte';
import { FIGURE_SLOT, LEGEND_SLOT, NAMES_SLOT } from './map-slots.ts';
import StillTools from './StillTools.svelte';
import { TIMELINE_SLOT } from './timeline-slot.ts';
import { TOOLS_SLOT } from './tools-slot.ts';

/** Draws the parts of a page that come from the build alone: called once before pages are made. */
export function fillSlots(): void {
  FIGURE_SLOT.fill((props) => render(AtlasFigure, { props: { ...props, land: LAND_PATH } }).body);
  LEGEND_SLOT.fill((props) => render(FigureLegend, { props }).body);
  TIMELINE_SLOT.fill((props) => render(TimelineStill, { props }).body);
  TOOLS_SLOT.fill((props) => render(StillTools, { props }).body);
  NAMES_SLOT.fill(nameView);
}
