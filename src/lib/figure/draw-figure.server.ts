import { render } from 'svelte/server';
import AtlasFigure from './AtlasFigure.svelte';
import type { Drawings } from './drawn-figure.ts';
import FigureLegend from './FigureLegend.svelte';
import { LAND_PATH } from './land.ts';

/** What the build draws into a page, as markup. */
export const DRAWINGS: Drawings = {
  figure: (props) => render(AtlasFigure, { props: { ...props, land: LAND_PATH } }).body,
  legend: (props) => render(FigureLegend, { props }).body,
};
