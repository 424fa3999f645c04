import { localized } from '../localized.ts';
import { countWords } from './count.ts';

/** Messages of the filters other than branches. */
export const CHOICE_MESSAGES = localized({
  heading: 'More filters',
  services: 'Services by branch',
  service: (short: string, name: string, count: number) =>
    `${short === name ? short : `${short}, ${name}`}, ${countWords(count, 'event')}`,
  serviceCount: (on: number, all: number) =>
    on === all ? countWords(all, 'service') : `${on} of ${countWords(all, 'service')}`,
  days: 'Days',
  from: 'From',
  to: 'To',
  daysNote: 'An event is shown if it can have touched these days.',
  dimensions: {
    countries: 'Countries',
    kinds: 'Kinds',
    statuses: 'Status',
    themes: 'Themes',
    series: 'Series',
  },
  note: 'With none ticked, all are shown.',
  chosen: (count: number) => `${count} chosen`,
  choice: (name: string, events: number) => `${name}, ${countWords(events, 'event')}`,
} as const);

/** Messages of the filters that are always visible. */
export const FILTER_MESSAGES = localized({
  region: 'Filters',
  heading: 'Branches shown',
  more: 'More filters',
  clear: 'Clear all filters',
  showAll: 'Show all',
  showNone: 'Show none',
  branch: (branch: string, count: number) =>
    `${branch}, all services, ${countWords(count, 'event')}`,
} as const);
