import { z } from 'zod';
import { RENAMED_FIELDS, SCHEMA_VERSION } from '#lib/domain/renamed-fields.ts';
import { areasFileSchema } from './area-schema.ts';
import { areasGeoJsonExport, catalogueExport, eventsGeoJsonExport } from './export-schemas.ts';
import { placesFileSchema, publisherSchema, seriesSchema, serviceSchema } from './list-schemas.ts';
import { eventSchema } from './event-schema.ts';

const FILES = {
  event: eventSchema.meta({
    title: 'Event',
    description: 'One event of the record: geo/events/<year>/<id>.yaml',
  }),
  areas: areasFileSchema.meta({
    title: 'Areas',
    description: 'The areas of the map: geo/areas.geojson (RFC 7946)',
  }),
  places: placesFileSchema.meta({
    title: 'Places',
    description: 'A few names for orientation: geo/places.geojson (RFC 7946)',
  }),
  services: z.array(serviceSchema).meta({
    title: 'Services',
    description: 'Who takes part: geo/services.json',
  }),
  publishers: z.array(publisherSchema).meta({
    title: 'Publishers',
    description: 'Who published a report, and what kind each is: geo/publishers.json',
  }),
  series: z.array(seriesSchema).meta({
    title: 'Series',
    description: 'Recurring exercises, of which events are editions: geo/series.json',
  }),
  catalogue: catalogueExport.meta({
    title: 'Catalogue',
    description: 'The whole record, joined, as published: /data/catalogue.json',
  }),
  'areas-geojson': areasGeoJsonExport.meta({
    title: 'Areas as published',
    description: 'The areas of the map: /data/areas.geojson (RFC 7946)',
  }),
  'events-geojson': eventsGeoJsonExport.meta({
    title: 'Events as published',
    description: 'The events with the outlines of their areas: /data/events.geojson (RFC 7946)',
  }),
};

/** `Version 2 of the schema. Renamed: tellings is accounts since version 2.` */
const VERSION =
  `Version ${SCHEMA_VERSION} of the schema. Renamed: ` +
  `${RENAMED_FIELDS.map(({ version, from, to }) => `${from} is ${to} since version ${version}`).join('; ')}.`;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schemas (2020-12) of the record's files and of the published files, as text by file name.
 * Text editors complete and check by them, and users of the data can rely on them.
 * `npm run check:geo` finds more faults of the record than a schema can express.
 */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      const text = JSON.stringify({ $schema, $comment: VERSION, ...withTitles(rest) }, null, 2);
      return [`${name}.json`, `${text}\n`];
    }),
  );
}

/** A schema in which each field has its name as title, with title and description first. */
function withTitles(schema: JsonSchema, name?: string): JsonSchema {
  const { title = name && toTitle(name), description, ...rest } = schema;
  const { properties, items, anyOf } = rest;
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [
          key,
          typeof one === 'boolean' ? one : withTitles(one, key),
        ]),
      ),
    }),
    ...(isSchema(items) && { items: withTitles(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => withTitles(one as JsonSchema)) }),
  };
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return typeof items === 'object' && !Array.isArray(items);
}

/** `statusAsOf` → `Status as of` */
function toTitle(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
