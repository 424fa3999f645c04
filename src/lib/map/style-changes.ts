/** Changes of the map's style, and what has to be applied again after each. */
import type { Map, StyleSpecification } from 'maplibre-gl';
import { addImages, type Pictured } from './style/images.ts';
import { SOURCES } from './style/sources.ts';

/** Adds the images to each style that is loaded, because a style has none of its own. */
export function addImagesToStyles(map: Map, first: Pictured, toCurrent: () => Pictured): void {
  map.on('style.load', () => addImages(map, toCurrent()));
  // The style names images of its own, which may be outdated by the time it is loaded.
  void map.once('style.load', () => addImages(map, first));
}

/** Applies a change at once, or after the map has loaded where there is no style yet. */
export function whenStyled(map: Map, apply: () => void): void {
  if (map.getSource(SOURCES.labels)) apply();
  else void map.once('load', apply);
}

/** Replaces the style; feature state may be lost with the old one, so it is applied again. */
export function replaceStyle(map: Map, style: StyleSpecification, applyStates: () => void): void {
  map.setStyle(style);
  void map.once('idle', applyStates);
}
