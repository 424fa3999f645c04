import type { ComponentProps } from 'svelte';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { nameView } from '../cartography/name-view.ts';
import type { Selection } from '../domain/selection.ts';
import type AtlasFigure from './AtlasFigure.svelte';
import type FigureLegend from './FigureLegend.svelte';
import type TimelineStill from './TimelineStill.svelte';

type FigureProps = Omit<ComponentProps<typeof AtlasFigure>, 'land'>;
type LegendProps = ComponentProps<typeof FigureLegend>;
type TimelineProps = ComponentProps<typeof TimelineStill>;

/** Search and filters, of a page that is about this. */
interface ToolsProps {
  readonly index: AtlasIndex;
  readonly selection: Selection;
}

export interface Drawings {
  readonly figure: (props: FigureProps) => string;
  readonly legend: (props: LegendProps) => string;
  readonly timeline: (props: TimelineProps) => string;
  readonly tools: (props: ToolsProps) => string;
  /** What the figure names: in the browser what does so comes after the list. */
  readonly name: typeof nameView;
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

export function toDrawnTools(props: ToolsProps): string {
  return drawings?.tools(props) ?? AS_DRAWN;
}

/** The names on the figure; none in the browser until what finds them has come. */
export function toDrawnNames(...view: Parameters<typeof nameView>): ReturnType<typeof nameView> {
  return drawings?.name(...view) ?? { areas: [] };
}
