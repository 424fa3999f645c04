import { z } from 'zod';
import { MEDIA, OUTLINE_RULES } from '../domain/area.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import { PUBLISHER_KINDS, SUPPORTED_FIELDS } from '../domain/publication.ts';
import { BRANCHES } from '../domain/service.ts';

function worded(pattern: RegExp, expected: string) {
  return z.string(expected).regex(pattern, expected);
}

/** Text that says something: no leading or trailing white space, never empty. */
const sentence = z
  .string('text')
  .min(1, 'text that is not empty')
  .regex(/^\S(.*\S)?$/su, 'text without white space around it');
const slug = worded(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const serviceId = worded(/^[A-Z]+(-[A-Z]+)*$/, 'capitals joined by hyphens');
const country = worded(/^([A-Z]{2}|INT)$/, 'an ISO 3166-1 alpha-2 code, EU or INT');
/** Checked as EDTF by check-dates. */
const edtf = z.string('an EDTF date in quotation marks');
const language = worded(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  'a BCP 47 language tag such as ja or zh-TW',
);
const url = worded(/^https?:\/\/\S+$/, 'an https:// or http:// address without white space');

function within(degrees: number, expected: string) {
  return z.number(expected).min(-degrees, expected).max(degrees, expected);
}

const publication = z.strictObject({
  id: slug,
  publisher: slug,
  url: url.nullable(),
  note: sentence.optional(),
  title: sentence.nullable(),
  published: edtf.nullable(),
  language,
});
const eventPublication = publication.extend({ supports: z.array(z.enum(SUPPORTED_FIELDS)).min(1) });

const attributed = z.strictObject({ text: sentence, by: z.array(slug).min(1) });

/** `geo/events/<year>/<id>.yaml` */
export const eventSchema = z.strictObject({
  title: sentence,
  kind: z.enum(EVENT_KINDS),
  series: slug.nullable(),
  when: edtf,
  zone: sentence,
  status: z.enum(EVENT_STATUSES),
  statusAsOf: edtf,
  areas: z.array(slug),
  location: z
    .strictObject({
      name: sentence,
      relation: sentence,
      lon: within(180, 'a longitude from -180 to 180'),
      lat: within(90, 'a latitude from -90 to 90'),
      basis: sentence,
    })
    .nullish(),
  place: z.array(attributed),
  participants: z
    .array(
      z.strictObject({
        service: serviceId,
        units: z.array(
          z.strictObject({
            name: sentence,
            hull: sentence.optional(),
            type: sentence.optional(),
            count: z.int().min(1).optional(),
          }),
        ),
      }),
    )
    .min(1),
  themes: z.array(slug),
  summary: sentence,
  notes: z.array(sentence),
  publications: z.array(eventPublication).min(1),
  tellings: z.array(
    z.strictObject({
      about: sentence,
      note: sentence.nullable(),
      says: z.array(attributed).min(2),
    }),
  ),
  changed: z.array(z.strictObject({ on: edtf, note: sentence })).min(1),
});
export type EventSource = z.infer<typeof eventSchema>;

const areaName = z.strictObject({
  text: sentence,
  usedBy: sentence,
  onMap: z.boolean().optional(),
  by: z.array(slug),
});

/** The properties of a feature of `geo/areas.geojson`; its geometry is checked by `check-geometry`. */
export const areaSchema = z.strictObject({
  names: z.strictObject({
    en: z.array(areaName).min(1),
    ja: z.array(areaName).min(1),
    ko: z.array(areaName).min(1),
    zh: z.array(areaName).min(1),
  }),
  medium: z.enum(MEDIA),
  outline: z.enum(OUTLINE_RULES),
  errorKm: z.number().min(0).max(500),
  basis: sentence,
  note: sentence.nullable(),
  publications: z.array(publication),
});
export type AreaSource = z.infer<typeof areaSchema>;

/** One feature of `geo/areas.geojson`. */
export const featureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  properties: areaSchema,
  geometry: z.unknown(),
});
export type FeatureSource = z.infer<typeof featureSchema>;

/** One feature of `geo/places.geojson`. */
export const placeSchema = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  properties: z.strictObject({
    kind: z.enum(PLACE_KINDS),
    names: z.strictObject({ en: sentence, ja: sentence, ko: sentence, zh: sentence }),
    rank: z.literal([1, 2, 3]),
  }),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple(
      [within(180, 'a longitude from -180 to 180'), within(90, 'a latitude from -90 to 90')],
      'two numbers: [longitude, latitude]',
    ),
  }),
});
export type PlaceSource = z.infer<typeof placeSchema>;

/** `geo/areas.geojson` or `geo/places.geojson`, its features unread. */
export const collectionSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

/** One of the list in `geo/services.json` */
export const serviceSchema = z.strictObject({
  id: serviceId,
  short: sentence,
  name: sentence,
  country,
  branch: z.enum(BRANCHES),
});

/** One of the list in `geo/publishers.json` */
export const publisherSchema = z.strictObject({
  id: slug,
  name: sentence,
  country,
  kind: z.enum(PUBLISHER_KINDS),
});

/** One of the list in `geo/series.json` */
export const seriesSchema = z.strictObject({ id: slug, name: sentence });
export type SeriesSource = z.infer<typeof seriesSchema>;
