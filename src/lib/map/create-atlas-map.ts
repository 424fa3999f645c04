import type { GeoJSONSource } from 'maplibre-gl';
import { PALETTES } from '#lib/cartography/palette.ts';
import { createAreaPointer } from './area-pointer.ts';
import type { AtlasMapOptions } from './atlas-map-options.ts';
import type { AtlasMap } from './atlas-map.ts';
import { findMargins, showCamera, showView, toFirstCamera, watchCamera } from './map-camera.ts';
import { createAreaStates } from './area-states.ts';
import { SOURCES } from './style/sources.ts';
import { createAreaPopup } from './area-popup.ts';
import { tellMapStatus } from './map-status-events.ts';
import { createMapLibreMap, describeCanvas } from './maplibre-map.ts';
import { createNamePlaces, type NamedPoints } from './name-places.ts';
import { bringIntoView, watchAreaPixels } from './area-places.ts';
import { addImagesToStyles, applyWhenRestored, replaceStyle, whenStyled } from './style-changes.ts';
import { addImages } from './style/images.ts';
import { watchOffScreenAreas } from './watch-off-screen-areas.ts';
import { toStyle } from './style/style.ts';

/** Makes the live map; throws where the browser has no WebGL 2. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  const { container, basemap, drawing, view } = options;
  let { named, language } = options;
  let palette = PALETTES[options.palette];
  const names = createNamePlaces(view.extent, findMargins(container, view), container);
  const { textSize } = names;
  const toContentStyle = (points: NamedPoints) =>
    toStyle({
      ...points,
      palette,
      language,
      drawing,
      basemap,
      textSize,
      pageAddress: location.href,
    });
  const map = createMapLibreMap(
    container,
    toContentStyle(names.start(named)),
    toFirstCamera(container, view, options.camera),
    options.isEmbedded,
  );
  const states = createAreaStates(map);
  const popup = createAreaPopup(map);
  const pointer = createAreaPointer(map, options);

  const { onidle, onmovecamera } = options;
  const placeNames = () => {
    const { labels, places } = names.place(map, named);
    void map.getSource<GeoJSONSource>(SOURCES.labels)?.setData(labels);
    void map.getSource<GeoJSONSource>(SOURCES.places)?.setData(places);
  };
  const initial = { palette, named };
  addImagesToStyles(map, initial, () => ({ palette, named }));
  // The frame's names stay where they are; those beyond it come in.
  void map.once('style.load', placeNames);
  map.on('moveend', placeNames);
  watchCamera(map, onmovecamera);
  tellMapStatus(map, options);
  applyWhenRestored(map, states.apply);

  function change(apply: () => void): void {
    onidle(false);
    whenStyled(map, apply);
    map.triggerRepaint();
  }

  function restyle(): void {
    addImages(map, palette, named.areas);
    replaceStyle(map, toContentStyle(names.place(map, named)), states.apply);
  }

  return {
    popup,
    states,
    showNamed(next, nextLanguage) {
      if (next === named) return;
      const isOther = nextLanguage !== language;
      [named, language] = [next, nextLanguage];
      // Another language brings its fonts with it.
      if (isOther) {
        change(restyle);
        return;
      }
      change(() => {
        addImages(map, palette, named.areas);
        placeNames();
      });
    },
    showPalette(next) {
      if (PALETTES[next] === palette) return;
      palette = PALETTES[next];
      change(restyle);
    },
    showView: (next) => showView(map, next),
    watchOffScreenAreas: (listener) => watchOffScreenAreas(map, () => named.areas, listener),
    showCamera: (camera) => showCamera(map, camera),
    focus: () => map.getCanvas().focus(),
    describe: (name, describedBy) => describeCanvas(map, name, describedBy),
    bringIntoView: (at, isStep) => bringIntoView(map, at, isStep),
    watchAreaPixels: (listener) => watchAreaPixels(map, () => named.areas, listener),
    remove() {
      pointer.remove();
      popup.close();
      map.remove();
    },
  };
}
