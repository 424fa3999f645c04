import type { StyleSpecification } from 'maplibre-gl';
import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { LabelPoints } from '#lib/cartography/labels/area-labels.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { PlacePoints } from '#lib/cartography/labels/place-points.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { Basemap } from '../basemap.ts';
import { toFontFaces } from './fonts.ts';
import { toLayers } from './layers.ts';
import { SOURCES } from './sources.ts';

interface StyleParts {
  readonly palette: Palette;
  readonly drawing: AreaDrawing;
  readonly labels: LabelPoints;
  readonly places: PlacePoints;
  readonly language: NameLanguage;
  /** Size of names in pixels. */
  readonly textSize: number;
  readonly basemap: Basemap;
  readonly pageAddress: string;
}

/** The whole map as a MapLibre style. Areas keep their own ids for feature state. */
export function toStyle(parts: StyleParts): StyleSpecification {
  const { palette, drawing, labels, places, language, textSize, basemap, pageAddress } = parts;
  return {
    version: 8,
    'font-faces': toFontFaces(pageAddress, language) ?? {},
    sources: {
      [SOURCES.land]: basemap.source,
      [SOURCES.areas]: { type: 'geojson', data: drawing.rings, promoteId: 'id', tolerance: 0.2 },
      [SOURCES.marks]: { type: 'geojson', data: drawing.marks, promoteId: 'id' },
      [SOURCES.places]: { type: 'geojson', data: places },
      [SOURCES.labels]: { type: 'geojson', data: labels, promoteId: 'id' },
    },
    layers: toLayers(palette, textSize, basemap.kind),
  };
}
