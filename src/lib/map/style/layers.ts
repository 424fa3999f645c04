import type { LayerSpecification } from 'maplibre-gl';
import { DRAW_ORDER, type DrawnLayer } from '#lib/cartography/draw-order.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { toAreaLayers } from './area-layers.ts';
import type { BasemapKind } from '../basemap.ts';
import { toLabelLayers } from './label-layers.ts';
import { toLandLayers } from './land-layers.ts';
import { toPlaceLayers } from './place-layers.ts';

/** Layers that a click on an area can hit. */
export const AREA_LAYERS = [
  'areas-below-fill',
  'areas-above-fill',
  'areas-mark',
  'areas-badge',
  'areas-name',
] as const satisfies readonly DrawnLayer[];

function drawIndex({ id }: LayerSpecification): number {
  return DRAW_ORDER.indexOf(id as DrawnLayer);
}

/** Every layer of the map, in the order of `DRAW_ORDER`; `textSize` of names in pixels. */
export function toLayers(
  palette: Palette,
  textSize: number,
  kind: BasemapKind,
): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ...toLandLayers(palette, kind),
    ...toAreaLayers(palette),
    ...toPlaceLayers(palette, textSize),
    ...toLabelLayers(palette, textSize),
  ];
  return layers.toSorted((a, b) => drawIndex(a) - drawIndex(b));
}
