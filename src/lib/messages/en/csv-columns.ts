import { type CsvColumnName, NO_ADDRESS } from '#lib/domain/events-csv-columns.ts';
import { localized } from '../localized.ts';

interface CsvColumnMessages {
  /** Head of the column in the table of the page. */
  readonly label: string;
  /** What its cells hold, for who reads the file. */
  readonly description: string;
}

/** The columns of `/data/events.csv` in words. */
export const CSV_COLUMN_MESSAGES: Readonly<Record<CsvColumnName, CsvColumnMessages>> = localized({
  id: { label: 'Id', description: 'The event’s id. It never changes.' },
  title: { label: 'Title', description: 'A short, neutral title in our own words.' },
  kind: {
    label: 'Kind',
    description: 'exercise, training-flight, command-post, meeting or policy-process.',
  },
  series: {
    label: 'Series id',
    description: 'Id of the series it is an edition of; empty for none.',
  },
  seriesName: { label: 'Series', description: 'Name of that series.' },
  when: {
    label: 'When',
    description: 'The date as reported and no finer, in EDTF (ISO 8601-2, levels 0 and 1).',
  },
  firstDay: {
    label: 'First day',
    description: 'First day the date can mean, YYYY-MM-DD; empty where no start was reported.',
  },
  lastDay: {
    label: 'Last day',
    description: 'Last day the date can mean, YYYY-MM-DD; empty where no end was reported.',
  },
  precision: {
    label: 'Precision',
    description:
      'How finely the date is known: day, month, season, year or unknown; the coarser of its ' +
      'two ends, of those reported.',
  },
  dateQualifier: {
    label: 'Date is',
    description:
      'approximate, uncertain, or both; empty for neither. Then the two days are those of the ' +
      'date as written, and the true ones can lie beside them.',
  },
  timeZone: {
    label: 'Time zone',
    description: 'IANA time zone of the place: the calendar day is the one there.',
  },
  status: {
    label: 'Status',
    description: 'announced, in-progress, held, postponed, cancelled or unknown.',
  },
  statusAsOf: {
    label: 'Status as of',
    description: 'EDTF date of the last publication that the status rests on.',
  },
  areas: {
    label: 'Areas',
    description: 'Ids of its areas; empty where it is in no area of the map.',
  },
  areaNames: {
    label: 'Names of areas',
    description: 'Names of these areas on the map, in the same order.',
  },
  locationName: {
    label: 'Named place',
    description: 'A place that is named; never of ships or aircraft.',
  },
  locationRelation: {
    label: 'Relation to it',
    description: 'How it lay to that place: at, around, south of.',
  },
  locationLon: {
    label: 'Its longitude',
    description: 'Longitude of that place in degrees, east positive, within about a kilometre.',
  },
  locationLat: {
    label: 'Its latitude',
    description: 'Latitude of that place in degrees, north positive, within about a kilometre.',
  },
  place: {
    label: 'Place as reported',
    description: 'The words used for the place, quoted in their script, and who used them.',
  },
  services: { label: 'Services', description: 'Ids of the services that took part.' },
  countries: {
    label: 'Countries',
    description: 'Their countries, each once: ISO 3166-1 alpha-2, EU, or INT for international.',
  },
  units: {
    label: 'Units',
    description:
      'Ships, aircraft, formations and persons by service, with number, hull number and type ' +
      'where they were reported. No number does not mean one.',
  },
  themes: { label: 'Themes', description: 'What it was about, in lower-case words.' },
  summary: { label: 'Summary', description: 'One to three sentences in our own words.' },
  notes: {
    label: 'Notes',
    description: 'How a date was worked out, what one publication alone says, and the like.',
  },
  publicationCount: { label: 'Publications', description: 'Number of publications it rests on.' },
  publishers: {
    label: 'Publishers',
    description: 'Who published them, each once, with the kind of publisher and its country.',
  },
  publisherIds: {
    label: 'Publisher ids',
    description: 'Id of the publisher of each publication, one for each in their order.',
  },
  addresses: {
    label: 'Addresses',
    description: `Address of each publication in the same order; ${NO_ADDRESS} where none is held.`,
  },
  accounts: {
    label: 'Differing accounts',
    description: 'Facts that publications tell differently: every version, and whose it is.',
  },
  lastChanged: {
    label: 'Last changed',
    description: 'Day on which its record was last added to or corrected.',
  },
  page: {
    label: 'Page',
    description:
      'The event’s page: an absolute address where the site knows its own, else a path on it.',
  },
  licence: {
    label: 'Licence',
    description: 'Licence and attribution of the row, so that a copy carries them along.',
  },
});
