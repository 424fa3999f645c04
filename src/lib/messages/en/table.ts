import type { CsvColumnName } from '#lib/domain/events-csv-columns.ts';
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
  none: 'No event is shown with the present filters.',
  loading: 'The record is being read.',
  notLoaded: 'The record could not be read.',
  again: 'Try again',
} as const);

/** The head of each column. */
export const COLUMN_MESSAGES: Readonly<Record<CsvColumnName, string>> = localized({
  id: 'Id',
  title: 'Title',
  kind: 'Kind',
  series: 'Series id',
  seriesName: 'Series',
  when: 'When',
  firstDay: 'First day',
  lastDay: 'Last day',
  precision: 'Precision',
  dateQualifier: 'Date is',
  timeZone: 'Time zone',
  status: 'Status',
  statusAsOf: 'Status as of',
  areas: 'Areas',
  areaNames: 'Names of areas',
  locationName: 'Named place',
  locationRelation: 'Relation to it',
  locationLon: 'Its longitude',
  locationLat: 'Its latitude',
  place: 'Place as reported',
  services: 'Services',
  countries: 'Countries',
  units: 'Units',
  themes: 'Themes',
  summary: 'Summary',
  notes: 'Notes',
  publicationCount: 'Publications',
  publishers: 'Publishers',
  publisherIds: 'Publisher ids',
  addresses: 'Addresses',
  accounts: 'Differing accounts',
  lastChanged: 'Last changed',
  page: 'Page',
  licence: 'Licence',
});
