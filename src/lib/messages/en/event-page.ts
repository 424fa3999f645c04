import { localized } from '../localized.ts';
import type { Bounds } from '#lib/domain/atlas-index.ts';
import { countWords } from './count.ts';
import type { Gap } from '#lib/domain/find-gaps.ts';
import type { PrecisionCodes } from '#lib/domain/precision-codes.ts';
import type { DatePrecision, When } from '#lib/domain/when.ts';

const DATE_PRECISION_MESSAGES: Readonly<Record<DatePrecision, string>> = {
  day: 'known to the day',
  month: 'known to the month only',
  season: 'known to the season only',
  year: 'known to the year only',
  unknown: 'not reported',
};

export const MEASURE_MESSAGES = localized({
  datePrecision: ({ start, end }: When) => {
    const about = [start, end].some((edge) => edge?.approximate || edge?.uncertain)
      ? ' The publications are not sure of it.'
      : '';
    const [first, last] = [start, end].map(
      (edge) => edge && DATE_PRECISION_MESSAGES[edge.precision],
    );
    const words = !last || first === last ? `date ${first}` : `start ${first}, end ${last}`;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${about}`;
  },
  extent: ([west, south, east, north]: Bounds) =>
    `From ${toLongitude(west)} to ${toLongitude(east)} ` +
    `and from ${toLatitude(south)} to ${toLatitude(north)}`,
} as const);

function toLongitude(degrees: number): string {
  return degrees > 180 ? `${Math.round(360 - degrees)}° W` : `${Math.round(degrees)}° E`;
}

function toLatitude(degrees: number): string {
  return `${Math.abs(Math.round(degrees))}° ${degrees < 0 ? 'S' : 'N'}`;
}

/** How firmly a date is known: `Start known to the day, end not reported.` */
export function formatDatePrecision(when: When): string {
  return MEASURE_MESSAGES.datePrecision(when);
}

/** `From 125° E to 142° E and from 32° N to 51° N`; longitudes 0 to 360 degrees. */
export function formatExtent(bounds: Bounds): string {
  return MEASURE_MESSAGES.extent(bounds);
}

export const TIME_ZONE_MESSAGES = localized({
  dayIn: (city: string, timeZone: string, hoursAhead: number) => {
    const day = `The day is that in ${city} (${timeZone})`;
    if (hoursAhead === 0) return `${day}.`;
    const hours = countWords(Math.abs(hoursAhead), 'hour');
    const apart = `${hours} ${hoursAhead > 0 ? 'ahead of' : 'behind'} Japan and South Korea`;
    return hoursAhead <= -12
      ? `${day}, ${apart}, where most of it was the next day already.`
      : `${day}, ${apart}.`;
  },
} as const);

const POSITIONS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const COUNTS = 'one two three four five six seven eight nine ten'.split(' ');

export const SERIES_MESSAGES = localized({
  heading: 'Series',
  /** `Third of five in this record.` */
  place: (position: number, of: number) => {
    if (of === 1) return 'The only one in this record.';
    const words = `${POSITIONS[position - 1] ?? `no. ${position}`} of ${COUNTS[of - 1] ?? of}`;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} in this record.`;
  },
  before: 'Before',
  next: 'Next',
} as const);

export const PLACE_MESSAGES = localized({
  whereNow: 'Where',
  size: (squareKm: number) => `about ${roundTwo(squareKm).toLocaleString('en')} km²`,
  codes: ({ acled, ucdp }: PrecisionCodes) =>
    `Nearest codes: ACLED geo-precision ${acled}, UCDP where-precision ${ucdp}.`,
  working: 'Show the working',
  words: '1. The words of the publications',
  noWords: 'No publication’s words for the place are recorded.',
  rule: '2. The drawing rule',
  geometry: '3. The geometry',
  outlines: 'All outlines as GeoJSON',
  picture: 'This area as a figure',
  located: (relation: string, name: string) =>
    `${relation.charAt(0).toUpperCase()}${relation.slice(1)} ${name}`,
  noPosition: 'No ship or aircraft has a position on this map.',
} as const);

/** Rounds to two significant figures, since the size is approximate. */
function roundTwo(value: number): number {
  return Number(value.toPrecision(2));
}

export const GAP_MESSAGES = localized({
  heading: 'What is not known',
  none: 'Every field of this record is filled. That does not mean that it tells everything.',
  /** A gap in a sentence, worded for an event that took place or was only planned. */
  toSentence: (gap: Gap, toName: (service: string) => string, isPlanned = false): string => {
    const [began, ended, took] = isPlanned
      ? ['was to begin', 'was to end', 'were to take part']
      : ['began', 'ended', 'took part'];
    switch (gap.kind) {
      case 'start':
        return `The day on which it ${began}.`;
      case 'end':
        return `The day on which it ${ended}.`;
      case 'ended':
        return `When it ${ended}: no publication found says so.`;
      case 'held':
        return 'Whether it took place: no report from afterwards was found.';
      case 'over':
        return 'Whether it went on to its end: no report from afterwards was found.';
      case 'place':
        return isPlanned ? 'Where it was to take place.' : 'Where it took place.';
      case 'place-words':
        return 'The words that publications used for the place.';
      case 'units':
        return `Which ships, aircraft or units of ${listWords(gap.services.map(toName))} ${took}.`;
      case 'counts':
        return `How many of these ${took}: ${listWords(gap.units)}.`;
      case 'published':
        return gap.missing === gap.of
          ? 'When its publications came out.'
          : `When ${gap.missing} of its ${gap.of} publications came out.`;
      case 'second-publication':
        return 'Whether others tell it the same: one publication was found.';
      case 'second-publisher':
        return 'Whether others tell it the same: all publications found are of one publisher.';
    }
  },
} as const);

/** Messages of the links from an event to the previous and the next visible one. */
export const STEP_MESSAGES = localized({
  heading: 'Events before and after',
  previous: 'Previous event',
  next: 'Next event',
} as const);

/** `JMSDF, USN and ROKN` */
function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
