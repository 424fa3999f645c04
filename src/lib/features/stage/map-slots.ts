import type { ComponentProps } from 'svelte';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { nameView } from '#lib/cartography/labels/name-view.ts';
import type AtlasFigure from '#lib/figure/AtlasFigure.svelte';
import type FigureLegend from '#lib/figure/FigureLegend.svelte';
import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

type FigureProps = Omit<ComponentProps<typeof AtlasFigure>, 'land'>;

/** The page's figure, until the script that can redraw it has come. */
export const FIGURE_SLOT = new PrerenderSlot<FigureProps>(LEFT_AS_DRAWN);

export const LEGEND_SLOT = new PrerenderSlot<ComponentProps<typeof FigureLegend>>(LEFT_AS_DRAWN);

/** The names on the figure; none in the browser until what finds them has come. */
export const NAMES_SLOT = new PrerenderSlot<Parameters<typeof nameView>[0], Named>({ areas: [] });
