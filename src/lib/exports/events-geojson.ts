import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point } from 'geojson';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EventRecord } from '../domain/event.ts';
import { DATA_LICENCE } from './data-licence.ts';

export interface EventProperties extends Omit<EventRecord, 'when' | 'location'> {
  /** EDTF, as in the record. */
  readonly when: string;
  /** What the geometry is: the event's areas, the place named, or nothing on this map. */
  readonly geometryIs: 'areas' | 'named-place' | 'none';
  readonly locationName: string | null;
}

export type EventsGeoJson = FeatureCollection<Geometry | null, EventProperties> &
  typeof DATA_LICENCE;

/** All areas of the event in one MultiPolygon; null where it has none. */
function toAreaGeometry({ areas }: Catalogue, event: EventRecord): MultiPolygon | null {
  const coordinates = areas
    .filter(({ id }) => event.areas.includes(id))
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

function toPlaceGeometry({ location }: EventRecord): Point | null {
  return location && { type: 'Point', coordinates: [location.lon, location.lat] };
}

/** The events as RFC 7946 GeoJSON: each with the outline of its areas, never a ship's position. */
export function toEventsGeoJson(catalogue: Catalogue): EventsGeoJson {
  const features = catalogue.events.map((event): Feature<Geometry | null, EventProperties> => {
    const { when, location, ...rest } = event;
    const inAreas = toAreaGeometry(catalogue, event);
    const geometry = inAreas ?? toPlaceGeometry(event);
    const geometryIs = inAreas ? 'areas' : geometry ? 'named-place' : 'none';
    const properties = {
      ...rest,
      when: when.edtf,
      geometryIs,
      locationName: location?.name ?? null,
    } as const;
    return { type: 'Feature', id: event.id, properties, geometry };
  });
  return { type: 'FeatureCollection', ...DATA_LICENCE, features };
}
