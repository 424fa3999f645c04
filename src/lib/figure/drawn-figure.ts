import type { ComponentProps } from 'svelte';
import type AtlasFigure from './AtlasFigure.svelte';
import type FigureLegend from './FigureLegend.svelte';
import type TimelineStill from './TimelineStill.svelte';

type FigureProps = Omit<ComponentProps<typeof AtlasFigure>, 'land'>;
type LegendProps = ComponentProps<typeof FigureLegend>;
type TimelineProps = ComponentProps<typeof TimelineStill>;

export interface Drawings {
  readonly figure: (props: FigureProps) => string;
  readonly legend: (props: LegendProps) => string;
  readonly timeline: (props: TimelineProps) => string;
}

let drawings: Drawings | null = null;

/** In the browser an empty element: what the build has drawn into the page stays as it is. */
const AS_DRAWN = '<div></div>';

/** Called once where pages are made: the drawing is no part of a page's script. */
export function provideDrawings(provided: Drawings): void {
  drawings = provided;
}

/** The page's figure, until the script that can redraw it has come. */
export function toDrawnFigure(props: FigureProps): string {
  return drawings?.figure(props) ?? AS_DRAWN;
}

export function toDrawnLegend(props: LegendProps): string {
  return drawings?.legend(props) ?? AS_DRAWN;
}

export function toDrawnTimeline(props: TimelineProps): string {
  return drawings?.timeline(props) ?? AS_DRAWN;
}
