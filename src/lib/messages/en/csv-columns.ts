import { type CsvColumnName, NO_ADDRESS } from '#lib/domain/events-csv-columns.ts';
import { localized } from '../localized.ts';

/** What the cells of each column of `/data/events.csv` hold. */
export const CSV_COLUMN_MESSAGES: Readonly<Record<CsvColumnName, string>> = localized({
  id: 'The event’s id. It never changes.',
  title: 'A short, neutral title in our own words.',
  kind: 'exercise, training-flight, command-post, meeting or policy-process.',
  series: 'Id of the series it is an edition of; empty for none.',
  seriesName: 'Name of that series.',
  when: 'The date as reported and no finer, in EDTF (ISO 8601-2, levels 0 and 1).',
  firstDay: 'First day the date can mean, YYYY-MM-DD; empty where no start was reported.',
  lastDay: 'Last day the date can mean, YYYY-MM-DD; empty where no end was reported.',
  precision:
    'How finely the date is known: day, month, season, year or unknown; the coarser of its ' +
    'two ends, of those reported.',
  dateQualifier:
    'approximate, uncertain, or both; empty for neither. Then the two days are those of the ' +
    'date as written, and the true ones can lie beside them.',
  timeZone: 'IANA time zone of the place: the calendar day is the one there.',
  status: 'announced, in-progress, held, postponed, cancelled or unknown.',
  statusAsOf: 'EDTF date of the last publication that the status rests on.',
  areas: 'Ids of its areas; empty where it is in no area of the map.',
  areaNames: 'Names of these areas on the map, in the same order.',
  locationName: 'A place that is named; never of ships or aircraft.',
  locationRelation: 'How it lay to that place: at, around, south of.',
  locationLon: 'Longitude of that place in degrees, east positive, within about a kilometre.',
  locationLat: 'Latitude of that place in degrees, north positive, within about a kilometre.',
  place: 'The words used for the place, quoted in their script, and who used them.',
  services: 'Ids of the services that took part.',
  countries: 'Their countries, each once: ISO 3166-1 alpha-2, EU, or INT for international.',
  units:
    'Ships, aircraft, formations and persons by service, with number, hull number and type ' +
    'where they were reported. No number does not mean one.',
  themes: 'What it was about, in lower-case words.',
  summary: 'One to three sentences in our own words.',
  notes: 'How a date was worked out, what one publication alone says, and the like.',
  publicationCount: 'Number of publications it rests on.',
  publishers: 'Who published them, each once, with the kind of publisher and its country.',
  publisherIds: 'Id of the publisher of each publication, one for each in their order.',
  addresses: `Address of each publication in the same order; ${NO_ADDRESS} where none is held.`,
  accounts: 'Facts that publications tell differently: every version, and whose it is.',
  lastChanged: 'Day on which its record was last added to or corrected.',
  page: 'The event’s page: an absolute address where the site knows its own, else a path on it.',
  licence: 'Licence and attribution of the row, so that a copy carries them along.',
});
