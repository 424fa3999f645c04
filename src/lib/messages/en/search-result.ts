import { localized } from '../localized.ts';
import { countWords } from './count.ts';

export const SEARCH_RESULT_MESSAGES = localized({
  groups: {
    event: 'Events',
    unit: 'Units',
    place: 'Places as reported',
    series: 'Series',
    publisher: 'Publishers',
    area: 'Areas',
  },
  events: (count: number) => countWords(count, 'event'),
  listed: (listed: number, all: number) => `${listed} of ${all}`,
  found: (count: number, words: string, hidden: number) =>
    `${countWords(count, 'event')} found for “${words}”` +
    (hidden === 0 ? '.' : `, ${hidden} of them hidden by other filters.`),
  nothing: (words: string) => `Nothing found for “${words}”.`,
} as const);
