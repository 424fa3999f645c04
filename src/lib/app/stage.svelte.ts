import { toExtent, type ExtentView } from '../cartography/extent.ts';
import type { AtlasMap } from '../map/atlas-map.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';
import type { MapStatus } from './map-status.svelte.ts';

/** The live map, once there is one, and the extent that both maps show. */
export class Stage {
  /** The live map as soon as it is created, drawn or not; null while its WebGL context is lost. */
  live = $state.raw<AtlasMap | null>(null);
  readonly #view: AtlasView;
  readonly #status: MapStatus;

  /** The live map once it covers the static one: popup and camera are then its own. */
  readonly map: AtlasMap | null = $derived.by(() => (this.#status.isDrawn ? this.live : null));
  /** Extent of the selection's areas, with room for a popup; else of the whole map. */
  readonly extentView: ExtentView = $derived.by(() => {
    const { directory, selectedAreas } = this.#view;
    const boxes = directory.areas
      .filter(({ id }) => selectedAreas.includes(id))
      .map(({ bounds }) => bounds);
    const hasPopup = boxes.length > 0;
    return { extent: toExtent(hasPopup ? boxes : [directory.bounds]), hasPopup };
  });

  constructor(view: AtlasView, status: MapStatus) {
    this.#view = view;
    this.#status = status;
  }
}
