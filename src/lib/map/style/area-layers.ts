import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { PATTERN, TINT } from '#lib/cartography/area-style.ts';
import type { DrawnLayer } from '#lib/cartography/draw-order.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import {
  byMedium,
  byStrength,
  IS_ABOVE,
  IS_BELOW,
  IS_CRISP,
  toRingExpression,
} from './area-expressions.ts';
import { toImagePrefix } from './images.ts';
import { SOURCES } from './sources.ts';

/** Fill of the areas' rings, which lie on each other and make the tint and its soft edge. */
function toFill(
  id: DrawnLayer,
  filter: FilterSpecification,
  palette: Palette,
): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source: SOURCES.areas,
    filter,
    paint: {
      'fill-color': byMedium(palette),
      'fill-opacity': toRingExpression(TINT),
      'fill-antialias': false,
    },
  };
}

/** Hatch for airspace and dots for ranges, as soft at the edge as the tint. */
function toPattern(palette: Palette): FillLayerSpecification {
  const prefix = toImagePrefix(palette);
  return {
    id: 'areas-above-pattern',
    type: 'fill',
    source: SOURCES.areas,
    filter: IS_ABOVE,
    paint: {
      'fill-pattern': [
        'match',
        ['get', 'medium'],
        'airspace',
        `${prefix}airspace`,
        `${prefix}land`,
      ],
      'fill-opacity': toRingExpression(PATTERN),
      'fill-antialias': false,
    },
  };
}

/** Outline of areas with published coordinates, the only sharp edge. */
function toLine(
  id: DrawnLayer,
  side: FilterSpecification,
  palette: Palette,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCES.areas,
    filter: ['all', side, IS_CRISP] as FilterSpecification,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byMedium(palette),
      'line-width': 1.4,
      'line-opacity': byStrength({ usual: 0.9, hovered: 1, selected: 1, empty: 0.4 }),
    },
  };
}

function toMark({ medium, halo }: Palette): CircleLayerSpecification {
  return {
    id: 'areas-mark',
    type: 'circle',
    source: SOURCES.marks,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 3.5, 6, 6],
      'circle-color': medium.land,
      'circle-opacity': byStrength({ usual: 0.85, hovered: 1, selected: 1, empty: 0.25 }),
      'circle-stroke-color': halo,
      'circle-stroke-width': byStrength({ usual: 1, hovered: 2, selected: 2.5, empty: 1 }),
    },
  };
}

export function toAreaLayers(palette: Palette): LayerSpecification[] {
  return [
    toFill('areas-below-fill', IS_BELOW, palette),
    toLine('areas-below-line', IS_BELOW, palette),
    toFill('areas-above-fill', IS_ABOVE, palette),
    toPattern(palette),
    toLine('areas-above-line', IS_ABOVE, palette),
    toMark(palette),
  ];
}
