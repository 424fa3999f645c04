import { localized } from '../localized.ts';

/** Dates in words: what stands around the day, month and year. */
export const WHEN_MESSAGES = localized({
  /** By which `Intl` writes a day, month or year. */
  locale: 'en-GB',
  /** Whether a year stands before its month: a span then leaves it out at its end. */
  isYearFirst: false,
  seasons: ['winter', 'spring', 'summer', 'autumn'],
  season: (season: string, year: string) => `${season} ${year}`,
  notReported: 'a date not reported',
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  from: (date: string) => `from ${date}, end not reported`,
  until: (date: string) => `until ${date}, start not reported`,
  span: (first: string, last: string) => `${first} to ${last}`,
  laterIn: (first: string, month: string) => `${first} to later in ${month}`,
  earlierIn: (month: string, last: string) => `from earlier in ${month} to ${last}`,
} as const);
