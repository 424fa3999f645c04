import { toExtent, type ExtentView } from '../cartography/extent.ts';
import type { AtlasMap } from '../map/atlas-map.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';
import type { MapStatus } from './map-status.svelte.ts';

/** Where the map stands: the live one once it is there, and the extent that both maps show. */
export class Stage {
  /** The live map as soon as it is made, drawn or not; null while its surface is lost. */
  live = $state.raw<AtlasMap | null>(null);
  readonly #view: AtlasView;
  readonly #status: MapStatus;

  /** The live map where it covers the static one: popup and camera are its own then. */
  readonly map: AtlasMap | null = $derived.by(() => (this.#status.isDrawn ? this.live : null));
  /** All areas of the selection, with room for the popup of the first; else the whole map. */
  readonly extentView: ExtentView = $derived.by(() => {
    const { index, selectedAreas } = this.#view;
    const boxes = index.areas
      .filter(({ id }) => selectedAreas.includes(id))
      .map(({ bounds }) => bounds);
    const hasPopup = boxes.length > 0;
    return { extent: toExtent(hasPopup ? boxes : [index.bounds]), hasPopup };
  });

  constructor(view: AtlasView, status: MapStatus) {
    this.#view = view;
    this.#status = status;
  }
}
