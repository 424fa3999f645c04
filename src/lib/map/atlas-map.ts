import { Map, NavigationControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { AreaLabels } from '#lib/cartography/area-labels.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { CAMERA_HASH_NAME, ZOOM_RANGE, type Camera } from '#lib/view/camera-hash.ts';
import { createAreaPointer, type AreaPointer } from './area-pointer.ts';
import { createAreaStates, type AreaStates } from './area-states.ts';
import { SOURCES } from './layers.ts';
import { createAreaPopup, type AreaPopup } from './area-popup.ts';
import { toStyle } from './style.ts';

export type Bounds = readonly [number, number, number, number];

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly drawing: AreaDrawing;
  readonly labels: AreaLabels;
  readonly palette: Palette;
  readonly landUrl: string;
  /** What is in view at first: west, south, east, north; longitudes 0–360 degrees. */
  readonly bounds: Bounds;
  /** Whether the page around should keep its scroll wheel and one-finger drag. */
  readonly isEmbedded: boolean;
  /** MapLibre's own sentences, by its keys. */
  readonly locale: Record<string, string>;
  /** Areas under a click, smallest first, and where it was. */
  readonly onselectareas: (ids: readonly string[], at: readonly [number, number]) => void;
  readonly onhoverarea: (id: string | null) => void;
  /** False from a change until all of it is drawn. */
  readonly onidle: (isIdle: boolean) => void;
  readonly onlost: (isLost: boolean) => void;
}

/** The live map, in the atlas's own words. */
export interface AtlasMap {
  readonly popup: AreaPopup;
  readonly states: AreaStates;
  showLabels(labels: AreaLabels): void;
  showPalette(palette: Palette): void;
  showBounds(bounds: Bounds): void;
  showCamera(camera: Camera): void;
  remove(): void;
}

const FIT = { padding: 32, maxZoom: 5.5 } as const;

function createMap(options: AtlasMapOptions): Map {
  const { container, palette, drawing, labels, landUrl, bounds, isEmbedded, locale } = options;
  const [west, south, east, north] = bounds;
  const map = new Map({
    container,
    style: toStyle({ palette, drawing, labels, landUrl, pageAddress: location.href }),
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: FIT.padding },
    hash: CAMERA_HASH_NAME,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    cooperativeGestures: isEmbedded,
    locale,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  return map;
}

/** Makes the live map; throws where the browser has no WebGL 2. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  setWorkerUrl(workerUrl);
  const map = createMap(options);
  const states = createAreaStates(map);
  const popup = createAreaPopup(map);
  const pointer: AreaPointer = createAreaPointer(map, options);
  // Integrators and tests reach the live map by its element.
  Object.assign(options.container, { maplibre: map });

  const { onidle, onlost } = options;
  let { labels, palette } = options;
  map.on('movestart', () => onidle(false));
  map.on('idle', () => onidle(map.isStyleLoaded() === true));
  map.on('webglcontextlost', () => onlost(true));
  map.on('webglcontextrestored', () => {
    onlost(false);
    void map.once('idle', () => states.apply());
  });

  function change(apply: () => void): void {
    onidle(false);
    apply();
    map.triggerRepaint();
  }

  return {
    popup,
    states,
    showLabels(next) {
      if (next === labels) return;
      labels = next;
      change(() => void map.getSource<GeoJSONSource>(SOURCES.labels)?.setData(next));
    },
    showPalette(next) {
      if (next === palette) return;
      palette = next;
      const { drawing, landUrl } = options;
      const style = toStyle({ palette, drawing, labels, landUrl, pageAddress: location.href });
      change(() => map.setStyle(style));
      void map.once('idle', () => states.apply());
    },
    showBounds([west, south, east, north]) {
      map.fitBounds([west, south, east, north], FIT);
    },
    showCamera({ zoom, lat, lng }) {
      map.jumpTo({ zoom, center: [lng, lat] });
    },
    remove() {
      pointer.remove();
      popup.close();
      map.remove();
    },
  };
}
