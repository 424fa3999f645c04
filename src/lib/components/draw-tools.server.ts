import { render } from 'svelte/server';
import type { Drawings } from '../figure/drawn-figure.ts';
import StillTools from './StillTools.svelte';

/** The panel's tools as the build draws them into a page: there before their script, and still. */
export const drawTools: Drawings['tools'] = (props) => render(StillTools, { props }).body;
