import { z } from 'zod';
import { EVENT_KINDS, EVENT_STATUSES } from '#lib/domain/event.ts';
import { SUPPORTED_FIELDS } from '#lib/domain/publication.ts';
import * as field from './schema-fields.ts';

const { sentence, slug } = field;

const location = z.strictObject({
  name: sentence.describe('name of the place'),
  relation: sentence.meta({
    description: 'at, around, south of ...',
    examples: ['at', 'around', 'south of'],
  }),
  lon: field.roundedLongitude.describe('degrees, east positive, rounded to about a kilometre'),
  lat: field.roundedLatitude.describe('degrees, north positive, rounded to about a kilometre'),
  basis: sentence.describe('one sentence: where the position comes from'),
});

const by = z.array(slug).min(1);

const unit = z.strictObject({
  name: sentence.describe('JS Maya, F-2, 5th Brigade, Gen. Mark Milley'),
  hull: sentence.optional().describe('hull number, DDG-179; left out where not known'),
  type: sentence
    .optional()
    .describe("Aegis destroyer, fighter, or a person's office; left out where not known"),
  count: z
    .int()
    .min(1)
    .optional()
    .describe('how many, 1 or more; left out where it was not reported, which does not mean one'),
});

const participant = z.strictObject({
  service: field.serviceId.describe('id from services.json, each once'),
  units: z.array(unit).describe('ships, aircraft, formations or persons; [] where none is named'),
});

const publication = field.publication.extend({
  supports: z
    .array(z.enum(SUPPORTED_FIELDS))
    .min(1)
    .describe('in events only: which fields it bears out, one or more'),
});

const version = z.strictObject({
  text: sentence.describe('the version in a few words, quoted or shortened; once in the account'),
  by: by.describe("ids of the event's publications that tell it so"),
});

const account = z.strictObject({
  about: sentence.describe(
    'the fact, in plain words, once in the event: date, US aircraft, which drill in the count',
  ),
  note: sentence.nullable().describe('what a reader can check, or null; it takes no side'),
  says: z.array(version).min(2).describe('two or more versions'),
});

const change = z.strictObject({
  day: field.day.describe("the day, '2026-11-22'"),
  note: sentence.meta({
    description:
      'what was done: Added to the record., then in plain words what was corrected and on whose word',
    examples: ['Added to the record.'],
  }),
});

/** The content of `geo/events/<year>/<id>.yaml`, described as in `geo/README.md`. */
export const eventSchema = z.strictObject({
  title: sentence.describe(
    'short and neutral, in our own words; with the date only where two events would read alike',
  ),
  kind: z
    .enum(EVENT_KINDS)
    .describe('exercise · training-flight · command-post · meeting · policy-process'),
  series: slug.nullable().describe('id from series.json, or null'),
  when: field.when.describe('date or span in EDTF, in quotation marks'),
  timeZone: field.timeZone.describe(
    'IANA time zone of the place, Asia/Tokyo: the calendar day is the one there',
  ),
  status: z
    .enum(EVENT_STATUSES)
    .describe(
      'announced · in-progress · held · postponed · cancelled · unknown; a planned exercise is an exercise that is announced',
    ),
  statusAsOf: field.date.describe('EDTF date of the last publication that the status rests on'),
  areas: z
    .array(slug)
    .describe(
      'ids from areas.geojson; [] where it was on none, and then a location, a place or a note says more',
    ),
  location: location
    .nullish()
    .describe('left out, or the position of a place that is named: never of ships or aircraft'),
  place: z
    .array(
      z.strictObject({
        text: sentence.describe('words used for the place, quoted as published, in their script'),
        by: by.describe("ids of the event's publications that use them"),
      }),
    )
    .describe(
      'list of the words used for the place, each once with its publications (text, by); may be []',
    ),
  participants: z.array(participant).min(1).describe('who took part, at least one'),
  themes: z
    .array(slug)
    .describe('lower-case words for what it was about, missile-defence; may be []'),
  summary: sentence.describe('one to three sentences in our own words'),
  notes: z
    .array(sentence)
    .describe(
      'sentences, each once, on how a date was worked out, what one publication alone says, a possible match; may be []',
    ),
  publications: z
    .array(publication)
    .min(1)
    .describe(
      'what it rests on, at least one; one or more support each field of the table of supports that says something, none another',
    ),
  accounts: z.array(account).describe('facts that publications tell differently; may be []'),
  changed: z
    .array(change)
    .min(1)
    .describe(
      'when the record was written and corrected, oldest first, at least one: feeds and calendars go by it',
    ),
});
export type EventSource = z.infer<typeof eventSchema>;
