import type { MultiPolygon, Point } from 'geojson';
import type { Area } from '#lib/domain/area.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { unite } from '#lib/geometry/unite.ts';

/** Where an event is drawn in the files of data. */
export interface EventGeometry {
  readonly geometry: MultiPolygon | Point | null;
  /** Meaning of the geometry: the event's areas, the place named, or nothing on this map. */
  readonly geometryIs: 'areas' | 'named-place' | 'none';
}

function toPlaceGeometry({ location }: EventRecord): EventGeometry {
  if (location === null) return { geometry: null, geometryIs: 'none' };
  const coordinates = [location.lon, location.lat];
  return { geometry: { type: 'Point', coordinates }, geometryIs: 'named-place' };
}

/**
 * Creates what finds the geometry of events: all areas of an event in one MultiPolygon, united
 * where they overlap, or the place named. Events in the same areas have the same object.
 */
export function createGeometryFinder(
  areas: readonly Area[],
): (event: EventRecord) => EventGeometry {
  const united = new Map<string, MultiPolygon | null>();
  return (event) => {
    const own = areas.filter(({ id }) => event.areas.includes(id));
    const key = own.map(({ id }) => id).join(' ');
    const known = united.get(key);
    const geometry = known === undefined ? unite(own.map((area) => area.geometry)) : known;
    united.set(key, geometry);
    return geometry === null ? toPlaceGeometry(event) : { geometry, geometryIs: 'areas' };
  };
}
