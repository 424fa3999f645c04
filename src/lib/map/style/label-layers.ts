import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { FOCUS_RING } from '#lib/cartography/badge.ts';
import { AROUND_BADGE, NAME_STYLE } from '#lib/cartography/labels/name-style.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { byStrength } from './area-expressions.ts';
import { FONT_SANS, FONT_SERIF_ITALIC } from './fonts.ts';
import { toNameLayout } from './name-layout.ts';
import { toImagePrefix } from './images.ts';
import { SOURCES } from './sources.ts';

const HAS_EVENTS: FilterSpecification = ['>', ['get', 'count'], 0];
const IS_HOLLOW: ExpressionSpecification = ['boolean', ['get', 'isHollow'], false];

/** A circle around the badge of a selected or hovered area, so that colour is not its only sign. */
function toFocus({ badge }: Palette): CircleLayerSpecification {
  const { radius, selected, hovered } = FOCUS_RING;
  return {
    id: 'areas-focus',
    type: 'circle',
    source: SOURCES.labels,
    paint: {
      'circle-radius': radius,
      'circle-opacity': 0,
      'circle-stroke-color': badge,
      'circle-stroke-width': byStrength({ usual: 0, hovered, selected, empty: 0 }),
    },
  };
}

function toBadge(palette: Palette): SymbolLayerSpecification {
  const { badge, badgeText } = palette;
  return {
    id: 'areas-badge',
    type: 'symbol',
    source: SOURCES.labels,
    filter: HAS_EVENTS,
    layout: {
      'icon-image': ['concat', toImagePrefix(palette), ['get', 'badge']],
      'icon-allow-overlap': true,
      'text-field': ['to-string', ['get', 'count']],
      'text-font': [FONT_SANS],
      'text-size': 12.5,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': ['case', IS_HOLLOW, badge, badgeText] },
  };
}

function toName(
  { waterName, landName, halo }: Palette,
  textSize: number,
): SymbolLayerSpecification {
  const isLand: ExpressionSpecification = ['==', ['get', 'medium'], 'land'];
  return {
    id: 'areas-name',
    type: 'symbol',
    source: SOURCES.labels,
    layout: {
      ...toNameLayout(AROUND_BADGE),
      'text-font': ['case', isLand, ['literal', [FONT_SANS]], ['literal', [FONT_SERIF_ITALIC]]],
      'text-size': textSize,
      'text-letter-spacing': ['case', isLand, 0, NAME_STYLE.letterSpacing],
    },
    paint: {
      'text-color': ['case', isLand, landName, waterName],
      'text-halo-color': halo,
      'text-halo-width': 1.4,
    },
  };
}

export function toLabelLayers(palette: Palette, textSize: number): LayerSpecification[] {
  return [toFocus(palette), toName(palette, textSize), toBadge(palette)];
}
