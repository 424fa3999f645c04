import { localized } from '../localized.ts';
import { countWords } from './count.ts';

export const READING_MESSAGES = localized({
  skip: 'Skip to the text',
} as const);

export const SERIES_PAGE_MESSAGES = localized({
  all: 'Series',
  allLede:
    'Exercises and meetings that come again. The record holds the editions for which reports were collected, which need not be all there were.',
  none: 'No series is recorded here yet.',
  allDescription: 'Recurring military exercises and meetings in the record of Exercise Atlas.',
  description: (name: string, editions: number) =>
    `${name}: ${countWords(editions, 'edition')} in the record of Exercise Atlas, with dates, areas, services and publications.`,
  lede: (editions: number, first: string, last: string) =>
    first === last
      ? `${countWords(editions, 'edition')} in this record: ${first}.`
      : `${countWords(editions, 'edition')} in this record, from ${first} to ${last}.`,
  /** Number of editions by status: `Announced: 1, Held: 3.` */
  standing: (counts: readonly string[]) => `${counts.join(', ')}.`,
  edition: 'Edition',
  when: 'When',
  status: 'Status',
  where: 'Where',
  who: 'Participants',
  rests: 'Rests on',
  publications: (count: number) => countWords(count, 'publication'),
  follow: 'Follow this series',
  editions: 'Editions',
  name: 'Series',
} as const);
