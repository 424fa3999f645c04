import { localized } from '../localized.ts';
/** Messages of feeds and calendars. Only the build imports them; browsers do not load them. */
export const FEED_MESSAGES = localized({
  /** What a feed of all events is about. */
  all: 'all events',
  missing: 'This record has no feed of that address.',
  subtitle: (about: string) => `Publicly reported military exercises: ${about}.`,
  /** Said of a feed that does not have all events it is about. */
  leftOut: (entries: number, all: number) =>
    `Of ${all.toLocaleString('en')} events it has the ${entries.toLocaleString('en')} that were changed last; all are in the data files of the site.`,
  rights: (site: string, address: string) => `${site}, CC BY 4.0 (${address})`,
  corrected: (on: string, note: string) => `Changed on ${on}: ${note}`,
  when: 'When',
  kind: 'Kind',
  status: 'Status',
  area: 'Area',
  offMap: 'in no area of this map',
  /** A date with its time zone, since the day is that of the place, not of UTC or the reader. */
  dayAt: (when: string, timeZone: string) =>
    `${when} (calendar day in ${timeZone.replaceAll('_', ' ')})`,
  publication: (publisher: string, title: string | null, published: string) =>
    `${publisher}${title === null ? '' : `, “${title}”`}, ${published}`,
} as const);

/** Messages for dates known less precisely than to the day, since calendars have only days. */
export const CALENDAR_MESSAGES = localized({
  someTimeIn: (period: string) => `some time in ${period}`,
  plannedFor: (period: string) => `planned for ${period}`,
  entry: (when: string, title: string) => `${when}: ${title}`,
  withStatus: (title: string, status: string) => `${title} (${status.toLowerCase()})`,
  approximateArea: (names: string) => `${names} (approximate area)`,
  band: 'No exact days were reported: this entry stands over the whole time named.',
  halfBand:
    'Only one end of its time was reported to the day: this entry stands over the whole time named.',
  openBand:
    'No exact day was reported, nor the other end of its time: this entry stands over the time named.',
  openEnd: 'The other end of its time was not reported: this entry stands on the one day known.',
} as const);
