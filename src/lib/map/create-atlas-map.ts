import { PALETTES } from '#lib/cartography/palette.ts';
import { bringIntoView, watchAreaPixels } from './area-places.ts';
import { watchAreaPointer } from './area-pointer.ts';
import { createAreaPopup } from './area-popup.ts';
import { createAreaStates } from './area-states.ts';
import type { AtlasMapOptions } from './atlas-map-options.ts';
import type { AtlasMap } from './atlas-map.ts';
import { createContentMirror, type MapContent } from './content-mirror.ts';
import { findMargins, showCamera, showView, toFirstCamera, watchCamera } from './map-camera.ts';
import { tellMapStatus } from './map-status-events.ts';
import { createMapLibreMap, describeCanvas } from './maplibre-map.ts';
import { createNamePlaces, type NamedPoints } from './name-places.ts';
import { replaceStyle } from './style-changes.ts';
import { toStyle } from './style/style.ts';
import { watchOffScreenAreas } from './watch-off-screen-areas.ts';

/** Makes the live map; throws where the browser has no WebGL 2. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  const { container, basemap, drawing, named, language, view } = options;
  const names = createNamePlaces(view.extent, findMargins(container, view), container);
  const { textSize } = names;
  const toContentStyle = (content: MapContent, points: NamedPoints) =>
    toStyle({ ...content, ...points, drawing, basemap, textSize, pageAddress: location.href });

  const first = { named, language, palette: PALETTES[options.palette] };
  const map = createMapLibreMap(
    container,
    toContentStyle(first, names.start(named)),
    toFirstCamera(container, view, options.camera),
    options.isEmbedded,
  );
  const states = createAreaStates(map);
  const popup = createAreaPopup(map);
  watchAreaPointer(map, options);
  const restyle = (content: MapContent, points: NamedPoints) =>
    replaceStyle(map, toContentStyle(content, points), states.apply);
  const content = createContentMirror(map, first, names, restyle, () => options.onidle(false));
  watchCamera(map, options.onmovecamera);
  tellMapStatus(map, options);

  return {
    popup,
    states,
    showNamed: content.showNamed,
    showPalette: (palette) => content.showPalette(PALETTES[palette]),
    showView: (next) => showView(map, next),
    showCamera: (camera) => showCamera(map, camera),
    focus: () => map.getCanvas().focus(),
    describe: (name, describedBy) => describeCanvas(map, name, describedBy),
    bringIntoView: (at, isStep) => bringIntoView(map, at, isStep),
    watchAreaPixels: (listener) => watchAreaPixels(map, content.toLabels, listener),
    watchOffScreenAreas: (listener) => watchOffScreenAreas(map, content.toLabels, listener),
    remove() {
      popup.close();
      map.remove();
    },
  };
}
