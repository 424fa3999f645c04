/** Changes of the map's style, and what has to be said again after each. */
import type { Map, StyleSpecification } from 'maplibre-gl';
import { addImages, type Pictured } from './style/images.ts';
import { SOURCES } from './style/sources.ts';

/** Adds the images to each style that comes: it has none of its own. */
export function addImagesToStyles(map: Map, first: Pictured, toCurrent: () => Pictured): void {
  map.on('style.load', () => addImages(map, toCurrent()));
  // Those of the style itself, which may not be the ones shown by the time it is there.
  void map.once('style.load', () => addImages(map, first));
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
