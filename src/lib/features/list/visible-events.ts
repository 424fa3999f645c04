import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventsCsv } from '#lib/exports/files/events-csv.ts';
import type { EventsGeoJson } from '#lib/exports/files/events-geojson.ts';

type Ids = ReadonlySet<string>;

/** Formats `/data/events.csv` for some events, from the data that a page has. */
export function toVisibleCsv(
  events: readonly EventRecord[],
  { areas, services }: Pick<AtlasIndex, 'areas' | 'services'>,
  site: URL | null,
): string {
  return toEventsCsv({ areas, services, events }, { toName: ({ names }) => names.en, site });
}

/** Formats `/data/events.geojson` for some events, from the text of the whole file. */
export function toVisibleGeoJson(text: string, ids: Ids): string {
  const whole = JSON.parse(text) as EventsGeoJson;
  const features = whole.features.filter(({ properties: { id } }) => ids.has(id));
  return JSON.stringify({ ...whole, features }, null, 1);
}
