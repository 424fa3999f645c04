import { localized } from '../localized.ts';

export const TABLE_MESSAGES = localized({
  caption: (visible: string) => `${visible} as a table`,
  allColumns: 'All columns',
  rows: (first: number, last: number, all: number) =>
    all === 0
      ? 'No rows'
      : `Rows ${first.toLocaleString('en')}–${last.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  previous: (count: number) => `Previous ${count}`,
  next: (count: number) => `Next ${count}`,
  inArea: 'in the selected area',
  newest: (most: number, all: number) =>
    `The table holds the newest ${most.toLocaleString('en')} of the ${all.toLocaleString('en')} events shown. ` +
    'For others, narrow the choice by days, areas or services.',
  none: 'No event is shown with the present filters.',
  loading: 'The record is being read.',
  notLoaded: 'The record could not be read.',
  again: 'Try again',
} as const);
