import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/cartography/palette.ts';
import { SOURCES } from './sources.ts';

/** The land under the areas: one layer, thin borders, no country fills. */
export function toLandLayers({ land, coast, border }: Palette): LayerSpecification[] {
  const isLand: FilterSpecification = ['==', ['get', 'kind'], 'land'];
  const isBorder: FilterSpecification = ['==', ['get', 'kind'], 'border'];
  const source = SOURCES.land;
  return [
    { id: 'land-fill', type: 'fill', source, filter: isLand, paint: { 'fill-color': land } },
    {
      id: 'land-coast',
      type: 'line',
      source,
      filter: isLand,
      paint: { 'line-color': coast, 'line-width': 0.7 },
    },
    {
      id: 'land-border',
      type: 'line',
      source,
      filter: isBorder,
      paint: { 'line-color': border, 'line-width': 0.7 },
    },
  ];
}
