import {
  Map,
  NavigationControl,
  setWorkerUrl,
  type MapOptions,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MAPLIBRE_MESSAGES } from '#lib/messages/en/live-map.ts';
import { ZOOM_RANGE } from '#lib/view/camera-hash.ts';

/** MapLibre's map, flat and with north up; throws where the browser has no WebGL 2. */
export function createMapLibreMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Pick<MapOptions, 'bounds' | 'center' | 'fitBoundsOptions' | 'zoom'>,
  isEmbedded: boolean,
): Map {
  setWorkerUrl(workerUrl);
  const map = new Map({
    container,
    style,
    ...camera,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    cooperativeGestures: isEmbedded,
    locale: MAPLIBRE_MESSAGES,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  // Integrators and tests reach the live map by its element.
  Object.assign(container, { maplibre: map });
  return map;
}

/** Sets the name of the canvas, and the ids of the elements that describe it. */
export function describeCanvas(map: Map, name: string, describedBy: string): void {
  const canvas = map.getCanvas();
  // The map uses the arrow keys: as an application, it gets them from a screen reader.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', name);
  canvas.setAttribute('aria-describedby', describedBy);
}
