import type { ExtentView } from '#lib/cartography/extent.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { OffScreenMarker } from '#lib/cartography/off-screen-markers.ts';
import type { PaletteName } from '#lib/cartography/palette.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { Camera } from '#lib/view/camera-hash.ts';
import type { AreaPixel } from './area-places.ts';
import type { AreaPopup } from './area-popup.ts';
import type { AreaStates } from './area-states.ts';

/** The live map as the page uses it, in the atlas's own terms. */
export interface AtlasMap {
  readonly popup: AreaPopup;
  readonly states: AreaStates;
  showNamed(named: Named, language: NameLanguage): void;
  showPalette(palette: PaletteName): void;
  showView(view: ExtentView): void;
  showCamera(camera: Camera): void;
  /** Gives the map's canvas the focus, for the keyboard. */
  focus(): void;
  /** Sets the name of the canvas, and the ids of the elements that describe it. */
  describe(name: string, describedBy: string): void;
  /** Moves just far enough to show a position; with `isStep` it ends a movement under way. */
  bringIntoView(at: readonly [number, number], isStep: boolean): void;
  /** Reports the badges' positions at once and with every move. Returns a stop function. */
  watchAreaPixels(listener: (places: readonly AreaPixel[]) => void): () => void;
  /** Reports the areas beyond the edges soon and after each move. Returns a stop function. */
  watchOffScreenAreas(listener: (pointers: readonly OffScreenMarker[]) => void): () => void;
  remove(): void;
}
