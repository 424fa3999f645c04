import { z } from 'zod';
import { areasFileSchema, areaSchema } from './area-schema.ts';
import { placeSchema, publisherSchema, seriesSchema } from './list-schemas.ts';
import { eventSchema } from './event-schema.ts';
import { latitude, longitude, publication, sentence, slug } from './schema-fields.ts';

/*
 * Parts of the schemas of exports, taken from the record's where the shape is the same. Where the
 * record leaves out a field or has an id, an export has null or the whole object.
 */

const ofPublication = publication.shape;
const { location, participants, ...ofEvent } = eventSchema.shape;
const ofUnit = participants.element.shape.units.element.shape;
const ofName = areaSchema.shape.names.shape.en.element.shape;

const publicationExport = z.strictObject({
  ...ofPublication,
  publisher: publisherSchema.describe('who published it'),
  note: sentence.nullable().describe('what the page is, or null'),
  supports: z
    .array(ofEvent.publications.element.shape.supports.element)
    .describe('which fields of an event it bears out; [] for an area'),
});

const publications = z.array(publicationExport);

const unit = z.strictObject({
  name: ofUnit.name,
  hull: sentence.nullable().describe('hull number, or null where not known'),
  type: sentence.nullable().describe("class or kind, a person's office, or null where not known"),
  count: z
    .int()
    .min(1)
    .nullable()
    .describe('how many, or null where it was not reported, which does not mean one'),
});

const day = z.iso.date();

const edge = z.strictObject({
  precision: z
    .enum(['day', 'month', 'season', 'year', 'unknown'])
    .describe('how finely this end is known'),
  first: day.nullable().describe('first calendar day it can mean; null where it was not reported'),
  last: day.nullable().describe('last calendar day it can mean; null where it was not reported'),
  approximate: z.boolean().describe('whether publications give it as approximate'),
  uncertain: z.boolean().describe('whether publications give it as uncertain'),
});

const when = z.strictObject({
  edtf: ofEvent.when.describe('date or span in EDTF'),
  start: edge.describe('the date, or the start of a span'),
  end: edge.nullable().describe('the end of a span; null where the date is not a span'),
});

const eventId = slug.describe('never changes');

/** An event, joined: with whole publishers and series in place of their ids. */
export const eventExport = z.strictObject({
  id: eventId,
  ...ofEvent,
  series: seriesSchema.nullable().describe('the series it is an edition of, or null'),
  when: when.describe('the date as reported, and the days it can mean'),
  areas: z.array(slug).describe('ids of its areas; [] where it was on none'),
  location: location
    .unwrap()
    .unwrap()
    .nullable()
    .describe('position of a place that is named, never of ships or aircraft; or null'),
  services: z
    .array(participants.element.shape.service)
    .min(1)
    .describe('ids of the services that took part, each once'),
  participants: z
    .array(
      z.strictObject({
        service: participants.element.shape.service,
        units: z.array(unit).describe('[] where none is named'),
      }),
    )
    .min(1)
    .describe('who took part, with units'),
  publications: publications.min(1).describe('what it rests on'),
});

const names = z
  .array(
    z.strictObject({
      ...ofName,
      onMap: z.boolean().describe('whether this name stands on the map'),
    }),
  )
  .min(1);

/** An area, joined: with whole publishers in place of their ids. */
export const areaExport = z.strictObject({
  id: slug.describe('never changes; events name it under areas'),
  ...areaSchema.shape,
  names: z
    .strictObject({ en: names, ja: names, ko: names, zh: names })
    .describe('lists under en, ja, ko and zh, at least one name in each'),
  publications: publications.describe('what names and outline rest on'),
  geometry: areasFileSchema.shape.features.element.shape.geometry,
});

const ofPlace = placeSchema.shape.properties.shape;

export const placeExport = z.strictObject({
  id: placeSchema.shape.id,
  ...ofPlace,
  position: z.tuple([longitude, latitude]).describe('longitude and latitude in degrees'),
});
