import { z } from 'zod';
import type { CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import { CSV_COLUMN_MESSAGES } from '#lib/messages/en/csv-columns.ts';
import { areaExport, eventExport, placeExport } from './export-fields.ts';
import { publisherSchema, seriesSchema, serviceSchema } from './list-schemas.ts';
import { latitude, longitude, sentence } from './schema-fields.ts';

/** Stands in every file, so that a copy carries it along. */
const licence = {
  license: z
    .literal('https://creativecommons.org/licenses/by/4.0/')
    .describe('address of the licence'),
  attribution: z.literal('Exercise Atlas').describe('whom to name'),
  note: sentence.describe('what to keep in mind'),
};

const count = z.int().min(0);

/** `/data/catalogue.json` */
export const catalogueExport = z.strictObject({
  ...licence,
  counts: z
    .strictObject({
      areas: count,
      events: count,
      services: count,
      publishers: count,
      series: count,
      places: count,
    })
    .describe('how many there are of each'),
  areas: z.array(areaExport).describe('regions of the map; every outline is approximate'),
  events: z.array(eventExport).describe('in order of first day, then of id'),
  services: z.array(serviceSchema).describe('who takes part'),
  publishers: z.array(publisherSchema).describe('all that are cited, in order of id'),
  series: z.array(seriesSchema).describe('recurring exercises, in order of id'),
  places: z.array(placeExport).describe('a few names for orientation'),
});

const { geometry: outline, ...ofArea } = areaExport.shape;

/** `/data/areas.geojson` */
export const areasGeoJsonExport = z.strictObject({
  type: z.literal('FeatureCollection'),
  ...licence,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: ofArea.id,
      properties: z.strictObject({
        ...ofArea,
        name: sentence.describe('English name, as on the map'),
      }),
      geometry: outline,
    }),
  ),
});

const { location: _, when, ...ofEvent } = eventExport.shape;

const day = z.iso.date();
const text = z.string();

/** A value in the words of its column of the CSV; what is an empty cell there is null here. */
function fact<T extends z.ZodType>(name: CsvColumnName, schema: T): T {
  return schema.describe(CSV_COLUMN_MESSAGES[name].description.replaceAll('empty', 'null'));
}

/** Single values worked out of an event. */
const facts = {
  seriesName: fact('seriesName', sentence.nullable()),
  firstDay: fact('firstDay', day.nullable()),
  lastDay: fact('lastDay', day.nullable()),
  precision: fact('precision', when.shape.start.shape.precision),
  dateQualifier: fact(
    'dateQualifier',
    z.enum(['approximate', 'uncertain', 'approximate; uncertain']).nullable(),
  ),
  areaNames: fact('areaNames', sentence.nullable()),
  locationName: fact('locationName', sentence.nullable()),
  locationRelation: fact('locationRelation', sentence.nullable()),
  locationLon: fact('locationLon', longitude.nullable()),
  locationLat: fact('locationLat', latitude.nullable()),
  countries: fact('countries', text),
  units: fact('units', sentence.nullable()),
  publicationCount: fact('publicationCount', z.int().min(1)),
  publishers: fact('publishers', sentence),
  publisherIds: fact('publisherIds', sentence),
  addresses: fact('addresses', sentence),
  lastChanged: fact('lastChanged', day),
  page: fact('page', text.meta({ format: 'uri-reference' })),
};

const positions = z.array(z.array(z.tuple([longitude, latitude])).min(4)).min(1);

/** `/data/events.geojson` */
export const eventsGeoJsonExport = z.strictObject({
  type: z.literal('FeatureCollection'),
  ...licence,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: ofEvent.id,
      properties: z.strictObject({
        ...ofEvent,
        when: when.shape.edtf,
        geometryIs: z
          .enum(['areas', 'named-place', 'none'])
          .describe("what the geometry is: the event's areas, the place named, or nothing"),
        ...facts,
      }),
      geometry: z
        .discriminatedUnion('type', [
          z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(positions) }),
          z.strictObject({
            type: z.literal('Point'),
            coordinates: z.tuple([longitude, latitude]),
          }),
        ])
        .nullable()
        .describe('RFC 7946: the outlines of its areas, or the place named, or null'),
    }),
  ),
});
