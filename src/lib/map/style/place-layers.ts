import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { AROUND_DOT } from '#lib/cartography/labels/name-style.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { PLACE_STYLE } from '#lib/cartography/labels/place-labels.ts';
import { FONT_SANS, FONT_SERIF_ITALIC } from './fonts.ts';
import { toNameLayout } from './name-layout.ts';
import { SOURCES } from './sources.ts';

const IS_WATER: ExpressionSpecification = ['boolean', ['get', 'isWater'], false];

function toDot({ landName, halo }: Palette): CircleLayerSpecification {
  return {
    id: 'place-dot',
    type: 'circle',
    source: SOURCES.places,
    filter: ['!', IS_WATER],
    paint: {
      'circle-radius': PLACE_STYLE.dot,
      'circle-color': landName,
      'circle-stroke-color': halo,
      'circle-stroke-width': 1,
    },
  };
}

function toName({ landName, waterName, halo }: Palette, size: number): SymbolLayerSpecification {
  const { scale, waterScale, waterSpacing } = PLACE_STYLE;
  return {
    id: 'place-name',
    type: 'symbol',
    source: SOURCES.places,
    layout: {
      ...toNameLayout(AROUND_DOT),
      'text-font': ['case', IS_WATER, ['literal', [FONT_SERIF_ITALIC]], ['literal', [FONT_SANS]]],
      'text-size': ['case', IS_WATER, size * waterScale, size * scale],
      'text-letter-spacing': ['case', IS_WATER, waterSpacing, 0],
    },
    paint: {
      'text-color': ['case', IS_WATER, waterName, landName],
      'text-halo-color': halo,
      'text-halo-width': 1.2,
    },
  };
}

export function toPlaceLayers(palette: Palette, textSize: number): LayerSpecification[] {
  return [toDot(palette), toName(palette, textSize)];
}
