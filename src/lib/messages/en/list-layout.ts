import { countWords } from './count.ts';
import { localized } from '../localized.ts';

/** Messages of the list's layouts and, below, of its exports; loaded after the list itself. */
export const LIST_LAYOUT_MESSAGES = localized({
  legend: 'Form of the list',
  forms: {
    newest: 'Newest',
    oldest: 'Oldest',
    area: 'By area',
    series: 'By series',
    table: 'Table',
  },
  headings: {
    newest: 'Events, the newest first',
    oldest: 'Events, the oldest first',
    area: 'Events by area',
    series: 'Events by series',
  },
  undated: 'Beginning not reported',
  monthNotReported: (year: string) => `${year}, month not reported`,
  noSeries: 'In no series',
  noneVisible: 'No event is shown with the present filters.',
  /** On paper, below the events that were printed. */
  notPrinted: (events: number) =>
    `${countWords(events, 'further event')} ${events === 1 ? 'is' : 'are'} shown by the present filters and not printed here. ` +
    'To print them, narrow the choice by days, areas or services.',
} as const);

export const TAKE_MESSAGES = localized({
  region: 'The list',
  legend: 'What is shown',
  copy: 'Copy as text',
  csv: 'Download CSV',
  geojson: 'Download GeoJSON',
  copied: (count: number) =>
    `${countWords(count, 'event')} ${count === 1 ? 'was' : 'were'} copied as text.`,
  notCopied: 'Copying was refused by the browser: select the text and copy it.',
  downloaded: (count: number, name: string) =>
    `${countWords(count, 'event')} ${count === 1 ? 'is' : 'are'} in the file ${name}.`,
  notRead: 'The record could not be read. Try again.',
  text: 'The events shown, as text',
  close: 'Close',
} as const);
