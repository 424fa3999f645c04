import { nameView } from '../cartography/name-view.ts';
import { render } from 'svelte/server';
import AtlasFigure from './AtlasFigure.svelte';
import type { Drawings } from './drawn-figure.ts';
import FigureLegend from './FigureLegend.svelte';
import { LAND_PATH } from './land.ts';
import TimelineStill from './TimelineStill.svelte';

/** What the build draws into a page, as markup. */
export const DRAWINGS: Omit<Drawings, 'tools'> = {
  figure: (props) => render(AtlasFigure, { props: { ...props, land: LAND_PATH } }).body,
  name: nameView,
  legend: (props) => render(FigureLegend, { props }).body,
  timeline: (props) => render(TimelineStill, { props }).body,
};
