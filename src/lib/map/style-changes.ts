/** Changes of the map's style, and what has to be said again after each. */
import type { Map, StyleSpecification } from 'maplibre-gl';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { addImages } from './style/images.ts';
import { SOURCES } from './style/sources.ts';

/** What the images of a style are drawn from. */
interface Pictured {
  readonly palette: Palette;
  readonly named: Named;
}

/** Adds the images to each style that comes: it has none of its own. */
export function addImagesToStyles(map: Map, first: Pictured, toCurrent: () => Pictured): void {
  const add = ({ palette, named }: Pictured) => addImages(map, palette, named.areas);
  map.on('style.load', () => add(toCurrent()));
  // Those of the style itself, which may not be the ones shown by the time it is there.
  void map.once('style.load', () => add(first));
}

/** What is said before the first style has come is said again once it has. */
export function whenStyled(map: Map, apply: () => void): void {
  if (map.getSource(SOURCES.labels)) apply();
  else void map.once('load', apply);
}

/** Exchanges the style; feature state may go with the old one, and is applied again. */
export function replaceStyle(map: Map, style: StyleSpecification, applyStates: () => void): void {
  map.setStyle(style);
  void map.once('idle', applyStates);
}

/** A restored WebGL context brings the style back, but no feature state. */
export function applyWhenRestored(map: Map, applyStates: () => void): void {
  map.on('webglcontextrestored', () => void map.once('idle', applyStates));
}
