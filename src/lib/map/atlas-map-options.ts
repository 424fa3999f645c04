import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { ExtentView } from '#lib/cartography/extent.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { PaletteName } from '#lib/cartography/palette.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { Camera } from '#lib/view/camera-hash.ts';
import type { Basemap } from './basemap.ts';

/** What the live map is made from, and whom it tells. */
export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly drawing: AreaDrawing;
  /** What has a name on the map, in that language. */
  readonly named: Named;
  readonly language: NameLanguage;
  readonly palette: PaletteName;
  /** What is in view at first. */
  readonly view: ExtentView;
  /** Takes the place of the view. */
  readonly camera: Camera | null;
  /** Whether the page around should keep its scroll wheel and one-finger drag. */
  readonly isEmbedded: boolean;
  /** Areas under a click, smallest first, and where it was. */
  readonly onselectareas: (ids: readonly string[], at: readonly [number, number]) => void;
  readonly onhoverarea: (id: string | null) => void;
  /** The reader has moved the map; moves of our own are not told. */
  readonly onmovecamera: (camera: Camera) => void;
  /** False from a change until all of it is drawn. */
  readonly onidle: (isIdle: boolean) => void;
  readonly onlost: (isLost: boolean) => void;
  /** The land could not be had: the map would say nothing. */
  readonly onlandmissing: () => void;
}
