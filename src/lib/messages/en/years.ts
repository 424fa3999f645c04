import { localized } from '../localized.ts';
import { countWords } from './count.ts';

/** Messages of the pages that tell the whole record by year. */
export const YEARS_MESSAGES = localized({
  all: 'Events by year',
  allLede: (events: number) =>
    `All ${countWords(events, 'event')} of the record, each in the year in which it began or, where that was not reported, ended.`,
  allDescription: 'Every event in the record of Exercise Atlas, by the year in which it began.',
  none: 'No event is recorded here yet.',
  /** Of the front page without script, and of pages that lead here. */
  wholeRecord: 'The whole record, by year',
  year: 'Year',
  month: 'Month',
  events: 'Events',
  undated: 'Date not reported',
  monthNotReported: (year: string) => `${year}, month not reported`,
  part: (name: string, part: number, parts: number) => `${name}, part ${part} of ${parts}`,
  lede: (events: number) => `${countWords(events, 'event')}, the newest first.`,
  partLede: (events: number, all: number) =>
    `${events} of ${countWords(all, 'event')}, the newest first.`,
  /** Heading of a month on the page of its year. */
  monthCount: (name: string, events: number) => `${name}: ${countWords(events, 'event')}`,
  monthsLede: (events: number) => `${countWords(events, 'event')}, on a page for each month.`,
  description: (name: string, events: number) =>
    `${name}: ${countWords(events, 'event')} in the record of Exercise Atlas, with dates, areas and services.`,
  navigation: 'Earlier and later',
  earlier: (name: string) => `Earlier: ${name}`,
  later: (name: string) => `Later: ${name}`,
  missing: 'The record has no such page by year.',
} as const);
