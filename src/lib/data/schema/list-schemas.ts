import { z } from 'zod';
import { PLACE_KINDS } from '#lib/domain/place.ts';
import { PUBLISHER_KINDS } from '#lib/domain/publication.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { country, latitude, longitude, sentence, serviceId, slug } from './schema-fields.ts';

/** One feature of `geo/places.geojson`, described as in `geo/README.md`. */
export const placeSchema = z.strictObject({
  type: z.literal('Feature'),
  id: slug.describe('lower-case words joined by hyphens'),
  properties: z.strictObject({
    kind: z.enum(PLACE_KINDS).describe('city · island · base · ocean'),
    names: z
      .strictObject({ en: sentence, ja: sentence, ko: sentence, zh: sentence })
      .describe('one name each under en, ja, ko and zh'),
    rank: z
      .literal([1, 2, 3])
      .describe(
        '1 is on the map from the opening view on (five at most), 2 nearer, 3 only close by',
      ),
  }),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z
      .tuple([longitude, latitude], 'two numbers: [longitude, latitude]')
      .describe('longitude first; degrees with one decimal at most'),
  }),
});
export type PlaceSource = z.infer<typeof placeSchema>;

/** The whole of `geo/places.geojson`. */
export const placesFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(placeSchema),
});

/** The content of `geo/areas.geojson` or `geo/places.geojson`, without a check of features. */
export const collectionSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

/** A service in the list of `geo/services.json`. */
export const serviceSchema = z.strictObject({
  id: serviceId.describe('capitals joined by hyphens, unique over all countries: JMSDF, KR-JCS'),
  short: sentence.describe(
    'what a reader calls it; it tells the countries apart: Joint Staff (Japan)',
  ),
  name: sentence.describe('English name in full'),
  names: z
    .strictObject({
      ja: sentence.optional(),
      ko: sentence.optional(),
      zh: sentence.optional(),
    })
    .optional()
    .describe(
      'short names in official or press use under ja, ko and zh (simplified); one in doubt is left out',
    ),
  country: country.describe('ISO 3166-1 alpha-2 code, EU, or INT for international bodies'),
  branch: z
    .enum(BRANCHES)
    .describe(
      'maritime · air · ground · marines · joint (joint staffs, ministries, others); a service has one',
    ),
});

/** A publisher in the list of `geo/publishers.json`. */
export const publisherSchema = z.strictObject({
  id: slug.describe('lower-case words and figures joined by hyphens; one for each publisher'),
  name: sentence.describe('its name, with what it is in brackets where the name does not tell'),
  country: country.describe('as for a service; INT where it belongs to none or that is not clear'),
  kind: z
    .enum(PUBLISHER_KINDS)
    .describe('what the publisher is; it says nothing about whether one statement is true'),
});

/** A series in the list of `geo/series.json`. */
export const seriesSchema = z.strictObject({
  id: slug.describe('lower-case words joined by hyphens'),
  name: sentence.describe('name of the series'),
});
export type SeriesSource = z.infer<typeof seriesSchema>;
