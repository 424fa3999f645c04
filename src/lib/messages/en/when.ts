import { localized } from '../localized.ts';

/** Messages around the day, month and year of a date in words. */
export const WHEN_MESSAGES = localized({
  /** Locale in which `Intl` formats a day, month or year. */
  locale: 'en-GB',
  /** Whether the year precedes the month; a span then leaves it out at its end. */
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
