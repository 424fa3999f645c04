import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { ExtentView } from '#lib/cartography/extent.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { PaletteName } from '#lib/cartography/palette.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { Camera } from '#lib/view/camera-hash.ts';
import type { Basemap } from './basemap.ts';

/** Content and event handlers of the live map. */
export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly drawing: AreaDrawing;
  /** Areas and places with their names in `language`. */
  readonly named: Named;
  readonly language: NameLanguage;
  readonly palette: PaletteName;
  /** The extent to show first. */
  readonly view: ExtentView;
  /** The first camera, instead of `view`; null for none. */
  readonly camera: Camera | null;
  /** Whether the page around should keep its scroll wheel and one-finger drag. */
  readonly isEmbedded: boolean;
  /** Receives the areas under a click, smallest first, and its position in degrees. */
  readonly onselectareas: (ids: readonly string[], at: readonly [number, number]) => void;
  readonly onhoverarea: (id: string | null) => void;
  /** Receives the camera after each move by the reader, but not after moves by the page. */
  readonly onmovecamera: (camera: Camera) => void;
  /** Receives false at a change, and true once all of it is drawn. */
  readonly onidle: (isIdle: boolean) => void;
  readonly onlost: (isLost: boolean) => void;
  /** Reports that the land cannot be loaded, without which the map would say nothing. */
  readonly onlandmissing: () => void;
}
