import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area } from '../domain/area.ts';
import { DATA_LICENCE } from './data-licence.ts';

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
    const { id, geometry, names, medium, outline, errorKm, basis, note, publications } = area;
    const name = toName(area);
    const drawing = { medium, outline, errorKm, basis, note };
    return {
      type: 'Feature',
      id,
      properties: { id, name, names, ...drawing, publications },
      geometry,
    };
  });
  return { type: 'FeatureCollection', ...DATA_LICENCE, features };
}
