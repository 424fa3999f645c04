import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { DrawnLayer } from '#lib/cartography/draw-order.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { BasemapKind } from '../basemap.ts';
import { SOURCES } from './sources.ts';

/** Content of the base map: a layer of its tiles, or the `kind` of a feature of the plain land. */
type Content = 'land' | 'lake' | 'border' | 'graticule';

type LandLayer =
  Pick<FillLayerSpecification, 'type' | 'paint'> | Pick<LineLayerSpecification, 'type' | 'paint'>;

function toLayer(
  id: DrawnLayer,
  content: Content,
  kind: BasemapKind,
  drawn: LandLayer,
): LayerSpecification {
  const source = SOURCES.land;
  if (kind === 'tiles') return { id, source, 'source-layer': content, ...drawn };
  return { id, source, filter: ['==', ['get', 'kind'], content], ...drawn };
}

function toLine(color: string, width: number): Pick<LineLayerSpecification, 'type' | 'paint'> {
  return { type: 'line', paint: { 'line-color': color, 'line-width': width } };
}

function toFill(color: string): Pick<FillLayerSpecification, 'type' | 'paint'> {
  return { type: 'fill', paint: { 'fill-color': color } };
}

/**
 * The land under the areas: one layer, thin borders, no country fills. The layers are the same for
 * tiles and for the plain land; those that the latter lacks stay empty.
 */
export function toLandLayers(
  { land, lake, coast, border, graticule }: Palette,
  kind: BasemapKind = 'land',
): LayerSpecification[] {
  return [
    toLayer('land-graticule', 'graticule', kind, toLine(graticule, 0.6)),
    toLayer('land-fill', 'land', kind, toFill(land)),
    toLayer('land-lake', 'lake', kind, toFill(lake)),
    toLayer('land-coast', 'land', kind, toLine(coast, 0.7)),
    toLayer('land-border', 'border', kind, toLine(border, 0.7)),
  ];
}
