import type { Atlas } from '#lib/app/atlas-context.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { AtlasMapOptions } from '#lib/map/atlas-map-options.ts';
import type { AtlasMap } from '#lib/map/atlas-map.ts';
import { loadAtlasMap } from '#lib/map/load-atlas-map.ts';
import { parseCameraHash } from '#lib/view/camera-hash.ts';
import { mirrorPage } from './mirror-page.svelte.ts';
import { toPaletteName } from './reader-palette.ts';

/**
 * Creates the live map in an element, reports its progress to the page and keeps it in step with
 * the page until `removal` aborts. `toNamed` gives the names and badges of the current view.
 */
export async function makeLiveMap(
  container: HTMLElement,
  atlas: Atlas,
  toNamed: () => Named,
  removal: AbortSignal,
): Promise<void> {
  const { view, navigation, stage, mapStatus, files, isEmbedded } = atlas;
  let made: AtlasMap | null = null;
  const options = {
    container,
    isEmbedded,
    get named() {
      return toNamed();
    },
    get palette() {
      return toPaletteName(view.theme);
    },
    get language() {
      return view.language;
    },
    get view() {
      return stage.extentView;
    },
    get camera() {
      return parseCameraHash(location.hash).camera;
    },
    onselectareas: (ids, at) => navigation.selectAreas(ids, at),
    onhoverarea: (id) => (view.hovered = id),
    onmovecamera: (camera) => navigation.writeCamera(camera),
    onidle: (isIdle) => mapStatus.idle(isIdle),
    onlost: (isLost) => {
      mapStatus.lose(isLost);
      stage.live = isLost ? null : made;
    },
    onlandmissing: () => mapStatus.fail('not-loaded'),
  } satisfies Omit<AtlasMapOptions, 'drawing' | 'basemap'>;

  const loaded = await loadAtlasMap(
    files.drawing,
    options,
    () => removal.aborted,
    () => mapStatus.begin(),
  );
  if (loaded.kind === 'failed') mapStatus.fail(loaded.failure);
  if (loaded.kind !== 'made') return;
  stage.live = made = loaded.map;
  const stopMirroring = mirrorPage(atlas, toNamed);
  removal.addEventListener('abort', () => {
    stopMirroring();
    loaded.map.remove();
    stage.live = null;
  });
}
