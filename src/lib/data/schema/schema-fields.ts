import { z } from 'zod';

function worded(pattern: RegExp, expected: string) {
  return z.string(expected).regex(pattern, expected);
}

/** A text that is not empty, without white space around it. */
export const sentence = z
  .string('text')
  .min(1, 'text that is not empty')
  .regex(/^\S([\s\S]*\S)?$/u, 'text without white space around it');

export const slug = worded(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export const serviceId = worded(/^[A-Z]+(-[A-Z]+)*$/, 'capitals joined by hyphens');

export const country = worded(/^([A-Z]{2}|INT)$/, 'an ISO 3166-1 alpha-2 code, EU or INT');

/** Form of an IANA time zone, `Area/Place`; check-codes knows which zones exist. */
export const TIME_ZONE = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_-]+)+)$/;

export const timeZone = z
  .string('text')
  .min(1, 'text that is not empty')
  .meta({ pattern: TIME_ZONE.source, examples: ['Asia/Tokyo', 'Asia/Seoul', 'Pacific/Honolulu'] });

export const url = worded(
  /^https?:\/\/\S+$/,
  'an https:// or http:// address without white space',
).meta({ examples: ['https://www.mod.go.jp/msdf/en/release/'] });

const language = worded(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  'a BCP 47 language tag such as ja or zh-TW',
).meta({ examples: ['en', 'ja', 'ko', 'zh', 'zh-TW', 'ru', 'fr'] });

// Patterns by which text editors refuse what is plainly no EDTF; check-dates reports the rest.
const MONTH_AND_DAY = '(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?';
const DATE = `[1-9][0-9]{3}(-(2[1-4]|${MONTH_AND_DAY}))?[~?%]?`;
const edtf = z.string('an EDTF date in quotation marks');

/** A date or span of dates; check-dates checks it and the next two as EDTF. */
export const when = edtf.meta({
  pattern: `^${DATE}(/(${DATE}|\\.\\.)?)?$`,
  examples: ['2023-07-13', '2023-07', '2023-07~', '2023-09-14/2023-09-23', '2023-09-14/'],
});

export const date = edtf.meta({
  pattern: `^${DATE}$`,
  examples: ['2023-07-13', '2023-07', '2023-07~', '2023'],
});

export const day = edtf.meta({
  pattern: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  examples: ['2026-11-22'],
});

export function within(degrees: number, expected: string) {
  return z.number(expected).min(-degrees, expected).max(degrees, expected);
}

export const longitude = within(180, 'a longitude from -180 to 180');
export const latitude = within(90, 'a latitude from -90 to 90');

const ABOUT_A_KILOMETRE = 'with two decimals at most (about a kilometre)';

/** Degrees of a named place, refused where they look more exact than they are. */
function roundedWithin(degrees: number, expected: string) {
  // Not `multipleOf`: by their arithmetic, text editors take 144.8 for no multiple of 0.01.
  const isRounded = (value: number) => Number(value.toFixed(2)) === value;
  return within(degrees, expected).refine(isRounded, `${expected} ${ABOUT_A_KILOMETRE}`);
}

export const roundedLongitude = roundedWithin(180, 'a longitude from -180 to 180');
export const roundedLatitude = roundedWithin(90, 'a latitude from -90 to 90');

/** A publication of an event or area; those of events also have `supports`. */
export const publication = z.strictObject({
  id: slug.describe(
    'lower-case words and figures joined by hyphens, unique within the event or area: tass-18257831',
  ),
  publisher: slug.describe('id from publishers.json'),
  url: url.nullable().describe('address of the page; null only with a note that says why'),
  note: sentence
    .optional()
    .describe(
      'left out, or a sentence on what the page is: a repost, a headline read off the address, cited for one thing only',
    ),
  title: sentence
    .nullable()
    .describe('headline as published, in its own language; null where it is not recorded'),
  published: date
    .nullable()
    .describe('EDTF date in quotation marks, or null where the page gives none'),
  language: language.describe('BCP 47 tag of the language it is written in: ja'),
});
