import { z } from 'zod';
import { MEDIA, OUTLINE_RULES } from '#lib/domain/area.ts';
import { latitude, longitude, publication, sentence, slug } from './schema-fields.ts';

const names = z
  .array(
    z.strictObject({
      text: sentence.describe('the name, once in its language'),
      usedBy: sentence.describe('who uses it, in a few words'),
      onMap: z
        .boolean()
        .optional()
        .describe(
          'true where the name stands on the map, else left out; one English name at least has it',
        ),
      by: z
        .array(slug)
        .describe("ids of the area's publications that use it; [] where none is cited"),
    }),
  )
  .min(1);

/** The properties of a feature of `geo/areas.geojson`, described as in `geo/README.md`. */
export const areaSchema = z.strictObject({
  names: z
    .strictObject({ en: names, ja: names, ko: names, zh: names })
    .describe('lists under en, ja, ko and zh, at least one name in each'),
  medium: z.enum(MEDIA).describe('sea · airspace · land'),
  outline: z.enum(OUTLINE_RULES).describe('how it was drawn'),
  errorKm: z
    .number()
    .min(0)
    .max(500)
    .describe('how far, in kilometres, the true edge may lie from the drawn one: 0 to 500'),
  basis: sentence.describe('one sentence, open to checking, on why the outline lies where it does'),
  note: sentence
    .nullable()
    .describe('what a reader should know about the names or the place, or null'),
  publications: z
    .array(publication)
    .describe('what names and outline rest on, without supports; may be []'),
});
export type AreaSource = z.infer<typeof areaSchema>;

/** One feature of `geo/areas.geojson`; its geometry is checked by `check-outline`. */
export const featureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: slug.describe('lower-case words joined by hyphens; events name it under areas'),
  properties: areaSchema,
  geometry: z.unknown(),
});
export type FeatureSource = z.infer<typeof featureSchema>;

const ring = z.array(z.tuple([longitude, latitude])).min(4);
const polygon = z.array(ring).min(1);

/** The shape of an outline, for text editors; `check-outline` finds the other faults. */
const outlineSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ])
  .describe(
    'RFC 7946: longitude first, outer rings counter-clockwise, cut at 180°; at most three decimals',
  );

/** The whole of `geo/areas.geojson`. */
export const areasFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(featureSchema.extend({ geometry: outlineSchema })),
});
