import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area } from '#lib/domain/area.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toAreaJson } from './record-json.ts';

export interface AreaProperties extends Omit<Area, 'geometry'> {
  /** English name, as on the map. */
  readonly name: string;
}

export type AreasGeoJson = FeatureCollection<Polygon | MultiPolygon, AreaProperties> &
  typeof DATA_LICENCE;

/** The areas as RFC 7946 GeoJSON, one feature each, with their approximate outlines. */
export function toAreasGeoJson(
  areas: readonly Area[],
  toName: (area: Area) => string,
): AreasGeoJson {
  const features = areas.map((area): Feature<Polygon | MultiPolygon, AreaProperties> => {
    const { id, geometry, ...properties } = toAreaJson(area);
    return { type: 'Feature', id, properties: { id, name: toName(area), ...properties }, geometry };
  });
  return { type: 'FeatureCollection', ...DATA_LICENCE, features };
}
