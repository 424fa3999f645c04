import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point } from 'geojson';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { unite } from '#lib/geometry/unite.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { type EventFacts, type ExportContext, toEventFacts } from './event-facts.ts';
import { toEventJson } from './record-json.ts';

/** The event's record, with single values for GIS tools in addition to its lists. */
export interface EventProperties extends Omit<EventRecord, 'when' | 'location'>, EventFacts {
  /** EDTF, as in the record. */
  readonly when: string;
  /** Meaning of the geometry: the event's areas, the place named, or nothing on this map. */
  readonly geometryIs: 'areas' | 'named-place' | 'none';
}

export type EventsGeoJson = FeatureCollection<Geometry | null, EventProperties> &
  typeof DATA_LICENCE;

/** All areas of the event in one MultiPolygon, united where they overlap; null where it has none. */
function toAreaGeometry(areas: Catalogue['areas'], event: EventRecord): MultiPolygon | null {
  const own = areas.filter(({ id }) => event.areas.includes(id));
  return unite(own.map(({ geometry }) => geometry));
}

function toPlaceGeometry({ location }: EventRecord): Point | null {
  return location && { type: 'Point', coordinates: [location.lon, location.lat] };
}

/** The events as RFC 7946 GeoJSON: each with the outline of its areas, never a ship's position. */
export function toEventsGeoJson(
  catalogue: Catalogue,
  { toName, site }: Pick<ExportContext, 'toName' | 'site'>,
): EventsGeoJson {
  const features = catalogue.events.map((event): Feature<Geometry | null, EventProperties> => {
    const { id, title, kind, when, location: _, ...rest } = toEventJson(event);
    const inAreas = toAreaGeometry(catalogue.areas, event);
    const geometry = inAreas ?? toPlaceGeometry(event);
    const geometryIs = inAreas ? 'areas' : geometry ? 'named-place' : 'none';
    const properties = {
      ...{ id, title, kind },
      when: when.edtf,
      geometryIs,
      ...toEventFacts(event, { catalogue, toName, site }),
      ...rest,
    } as const;
    return { type: 'Feature', id, properties, geometry };
  });
  return { type: 'FeatureCollection', ...DATA_LICENCE, features };
}
