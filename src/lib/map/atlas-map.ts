import type { ExtentView } from '#lib/cartography/extent.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { OffScreenMarker } from '#lib/cartography/off-screen-markers.ts';
import type { PaletteName } from '#lib/cartography/palette.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { Camera } from '#lib/view/camera-hash.ts';
import type { AreaPixel } from './area-places.ts';
import type { AreaPopup } from './area-popup.ts';
import type { AreaStates } from './area-states.ts';

/** The live map, in the atlas's own words. */
export interface AtlasMap {
  readonly popup: AreaPopup;
  readonly states: AreaStates;
  showNamed(named: Named, language: NameLanguage): void;
  showPalette(palette: PaletteName): void;
  showView(view: ExtentView): void;
  showCamera(camera: Camera): void;
  /** Gives it the focus, for the keyboard. */
  focus(): void;
  /** What the canvas is called, and the ids of the elements that describe it. */
  describe(name: string, describedBy: string): void;
  /** Moves just so far that a position is in view; a step from another ends the way to that. */
  bringIntoView(at: readonly [number, number], isStep: boolean): void;
  /** Tells at once and with every move where the badges stand. Returns what stops it. */
  watchAreaPixels(listener: (places: readonly AreaPixel[]) => void): () => void;
  /** Tells soon and after each move which areas lie beyond the edges. Returns what stops it. */
  watchOffScreenAreas(listener: (pointers: readonly OffScreenMarker[]) => void): () => void;
  remove(): void;
}
