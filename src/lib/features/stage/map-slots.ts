import type { ComponentProps } from 'svelte';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { nameView } from '#lib/cartography/labels/name-view.ts';
import type AtlasFigure from '#lib/figure/AtlasFigure.svelte';
import type FigureLegend from '#lib/figure/FigureLegend.svelte';
import type { DescribedView } from '#lib/view/describe-view.ts';
import { LEFT_AS_DRAWN, PrerenderSlot } from '#lib/app/prerender-slot.ts';

type FigureProps = Omit<ComponentProps<typeof AtlasFigure>, 'land' | 'described' | 'areas'> &
  Pick<DescribedView, 'selection' | 'selectedEvent' | 'language'>;

/** The prerendered static map, until the code that can redraw it has loaded. */
export const FIGURE_SLOT = new PrerenderSlot<FigureProps>(LEFT_AS_DRAWN);

export const LEGEND_SLOT = new PrerenderSlot<ComponentProps<typeof FigureLegend>>(LEFT_AS_DRAWN);

/** Names on the static map; none in the browser until the code that places them has loaded. */
export const NAMES_SLOT = new PrerenderSlot<Parameters<typeof nameView>[0], Named>({ areas: [] });
