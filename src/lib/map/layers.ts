import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { DRAW_ORDER, type DrawnLayer } from '#lib/cartography/draw-order.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { FONT_SANS, FONT_SERIF_ITALIC } from './fonts.ts';
import { toLandLayers } from './land-layers.ts';
import { SOURCES } from './sources.ts';

/** Layers that a click on an area can hit. */
export const AREA_LAYERS = [
  'areas-below-fill',
  'areas-above-fill',
  'areas-mark',
  'areas-badge',
  'areas-name',
] as const satisfies readonly DrawnLayer[];

const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'isSelected'], false];
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'isHovered'], false];
const IS_EMPTY: ExpressionSpecification = ['boolean', ['feature-state', 'isEmpty'], false];

const ABOVE: FilterSpecification = ['==', ['get', 'isAbove'], true];
const BELOW: FilterSpecification = ['==', ['get', 'isAbove'], false];

function byMedium({ medium }: Palette): ExpressionSpecification {
  return ['match', ['get', 'medium'], 'sea', medium.sea, 'airspace', medium.airspace, medium.land];
}

function byState(
  empty: number,
  hovered: number,
  selected: number,
  usual: number,
): ExpressionSpecification {
  return ['case', IS_SELECTED, selected, IS_HOVERED, hovered, IS_EMPTY, empty, usual];
}

/** Grows with the map, so that a soft edge stays soft at every zoom offered. */
function byZoom(
  far: ExpressionSpecification,
  near: ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1.5, far, 4.5, near];
}

function toAreaFill(
  id: string,
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
      'fill-opacity': byState(0.03, 0.32, 0.36, 0.2),
      'fill-antialias': false,
    },
  };
}

/** A broad, blurred line: no publication gives these edges, so none is drawn sharp. */
function toAreaEdge(
  id: string,
  filter: FilterSpecification,
  palette: Palette,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCES.areas,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byMedium(palette),
      'line-width': byZoom(byState(4, 7, 6, 7), byState(10, 16, 14, 16)),
      'line-blur': byZoom(byState(4, 5, 3, 6), byState(10, 12, 9, 15)),
      'line-opacity': byState(0.5, 0.9, 1, 0.6),
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
      'circle-opacity': byState(0.25, 1, 1, 0.85),
      'circle-stroke-color': halo,
      'circle-stroke-width': byState(1, 2, 2.5, 1),
    },
  };
}

const HAS_EVENTS: FilterSpecification = ['>', ['get', 'count'], 0];

function toBadge({ badge, halo }: Palette): CircleLayerSpecification {
  return {
    id: 'areas-badge',
    type: 'circle',
    source: SOURCES.labels,
    filter: HAS_EVENTS,
    paint: {
      'circle-radius': 11,
      'circle-color': badge,
      'circle-stroke-color': halo,
      'circle-stroke-width': 2,
    },
  };
}

function toCount({ badgeText }: Palette): SymbolLayerSpecification {
  return {
    id: 'areas-count',
    type: 'symbol',
    source: SOURCES.labels,
    filter: HAS_EVENTS,
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-font': [FONT_SANS],
      'text-size': 13,
      'text-allow-overlap': true,
      // Names keep clear of the whole badge, not only of its number.
      'text-padding': 5,
    },
    paint: { 'text-color': badgeText },
  };
}

/** Places of a name beside its badge, in ems, the best first. */
const AROUND_BADGE = [
  ...['top', [0, 1.4], 'bottom', [0, -1.4], 'left', [1.5, 0], 'right', [-1.5, 0]],
  ...['top-left', [1, 1], 'top-right', [-1, 1], 'bottom-left', [1, -1], 'bottom-right', [-1, -1]],
];

function toName({ waterName, landName, halo }: Palette): SymbolLayerSpecification {
  const isLand: ExpressionSpecification = ['==', ['get', 'medium'], 'land'];
  return {
    id: 'areas-name',
    type: 'symbol',
    source: SOURCES.labels,
    layout: {
      'text-field': ['get', 'name'],
      // A name without a badge has one best place, its middle: it goes first.
      'symbol-sort-key': ['get', 'count'],
      'text-font': ['case', isLand, ['literal', [FONT_SANS]], ['literal', [FONT_SERIF_ITALIC]]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12.5, 6, 17],
      'text-letter-spacing': ['case', isLand, 0, 0.08],
      'text-max-width': 8,
      'text-line-height': 1.15,
      'text-variable-anchor-offset': [
        'case',
        ['>', ['get', 'count'], 0],
        ['literal', AROUND_BADGE],
        ['literal', ['center', [0, 0], ...AROUND_BADGE]],
      ] as never,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': ['case', isLand, landName, waterName],
      'text-halo-color': halo,
      'text-halo-width': 1.4,
    },
  };
}

/** Every layer of the map, in the draw order of the cartography. */
export function toLayers(palette: Palette): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ...toLandLayers(palette),
    toAreaFill('areas-below-fill', BELOW, palette),
    toAreaEdge('areas-below-edge', BELOW, palette),
    toAreaFill('areas-above-fill', ABOVE, palette),
    toAreaEdge('areas-above-edge', ABOVE, palette),
    toMark(palette),
    toBadge(palette),
    toCount(palette),
    toName(palette),
  ];
  return layers.toSorted((a, b) => drawIndex(a) - drawIndex(b));
}

function drawIndex({ id }: LayerSpecification): number {
  return DRAW_ORDER.indexOf(id as DrawnLayer);
}
