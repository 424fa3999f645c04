import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { createGeometryFinder, type EventGeometry } from '../event-geometry.ts';
import { type EventFacts, type ExportContext, toEventFacts } from './event-facts.ts';
import { toEventJson } from './record-json.ts';

/** The event's record, with single values for GIS tools in addition to its lists. */
export interface EventProperties
  extends Omit<EventRecord, 'when' | 'location'>, EventFacts, Pick<EventGeometry, 'geometryIs'> {
  /** EDTF, as in the record. */
  readonly when: string;
}

export type EventsGeoJson = FeatureCollection<Geometry | null, EventProperties> &
  typeof DATA_LICENCE;

/** The events as RFC 7946 GeoJSON: each with the outline of its areas, never a ship's position. */
export function toEventsGeoJson(
  catalogue: Catalogue,
  { toName, site }: Pick<ExportContext, 'toName' | 'site'>,
): EventsGeoJson {
  const findGeometry = createGeometryFinder(catalogue.areas);
  const features = catalogue.events.map((event): Feature<Geometry | null, EventProperties> => {
    const { id, title, kind, when, location: _, ...rest } = toEventJson(event);
    const { geometry, geometryIs } = findGeometry(event);
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
