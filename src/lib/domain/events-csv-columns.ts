/** A column of `/data/events.csv`. */
export interface CsvColumn {
  readonly name: string;
  /** What its cells hold, in a sentence or two. */
  readonly description: string;
  /** How several values stand in one cell; left out where there is one. */
  readonly list?: 'values' | 'texts';
}

/** Between the values of a cell: ids, codes, names and addresses. */
export const BETWEEN_VALUES = '; ';

/** Between the texts of a cell, which can have semicolons of their own. */
export const BETWEEN_TEXTS = ' | ';

/** Stands for the missing address of a publication, so that each has one value. */
export const NO_ADDRESS = 'none';

/**
 * The columns of `/data/events.csv`, in order. One that is named like a field of the record
 * (`geo/README.md`) holds that field as text; the others are worked out from it.
 */
export const EVENTS_CSV_COLUMNS = [
  { name: 'id', description: 'The event’s id. It never changes.' },
  { name: 'title', description: 'A short, neutral title in our own words.' },
  {
    name: 'kind',
    description: 'exercise, training-flight, command-post, meeting or policy-process.',
  },
  { name: 'series', description: 'Id of the series it is an edition of; empty for none.' },
  { name: 'seriesName', description: 'Name of that series.' },
  {
    name: 'when',
    description: 'The date as reported and no finer, in EDTF (ISO 8601-2, levels 0 and 1).',
  },
  {
    name: 'firstDay',
    description: 'First day the date can mean, YYYY-MM-DD; empty where no start was reported.',
  },
  {
    name: 'lastDay',
    description: 'Last day the date can mean, YYYY-MM-DD; empty where no end was reported.',
  },
  {
    name: 'precision',
    description:
      'How finely the date is known: day, month, season, year or unknown; the coarser of its ' +
      'two ends, of those reported.',
  },
  {
    name: 'dateQualifier',
    description:
      'approximate, uncertain, or both; empty for neither. Then the two days are those of the ' +
      'date as written, and the true ones can lie beside them.',
    list: 'values',
  },
  {
    name: 'timeZone',
    description: 'IANA time zone of the place: the calendar day is the one there.',
  },
  {
    name: 'status',
    description: 'announced, in-progress, held, postponed, cancelled or unknown.',
  },
  {
    name: 'statusAsOf',
    description: 'EDTF date of the last publication that the status rests on.',
  },
  {
    name: 'areas',
    description: 'Ids of its areas; empty where it is in no area of the map.',
    list: 'values',
  },
  {
    name: 'areaNames',
    description: 'Names of these areas on the map, in the same order.',
    list: 'values',
  },
  { name: 'locationName', description: 'A place that is named; never of ships or aircraft.' },
  { name: 'locationRelation', description: 'How it lay to that place: at, around, south of.' },
  {
    name: 'locationLon',
    description: 'Longitude of that place in degrees, east positive, within about a kilometre.',
  },
  {
    name: 'locationLat',
    description: 'Latitude of that place in degrees, north positive, within about a kilometre.',
  },
  {
    name: 'place',
    description: 'The words used for the place, quoted in their script, and who used them.',
    list: 'texts',
  },
  { name: 'services', description: 'Ids of the services that took part.', list: 'values' },
  {
    name: 'countries',
    description: 'Their countries, each once: ISO 3166-1 alpha-2, EU, or INT for international.',
    list: 'values',
  },
  {
    name: 'units',
    description:
      'Ships, aircraft, formations and persons by service, with number, hull number and type ' +
      'where they were reported. No number does not mean one.',
    list: 'texts',
  },
  { name: 'themes', description: 'What it was about, in lower-case words.', list: 'values' },
  { name: 'summary', description: 'One to three sentences in our own words.' },
  {
    name: 'notes',
    description: 'How a date was worked out, what one publication alone says, and the like.',
    list: 'texts',
  },
  { name: 'publicationCount', description: 'Number of publications it rests on.' },
  {
    name: 'publishers',
    description: 'Who published them, each once, with the kind of publisher and its country.',
    list: 'values',
  },
  {
    name: 'publisherIds',
    description: 'Id of the publisher of each publication, one for each in their order.',
    list: 'values',
  },
  {
    name: 'addresses',
    description: `Address of each publication in the same order; ${NO_ADDRESS} where none is held.`,
    list: 'values',
  },
  {
    name: 'accounts',
    description: 'Facts that publications tell differently: every version, and whose it is.',
    list: 'texts',
  },
  { name: 'lastChanged', description: 'Day on which its record was last added to or corrected.' },
  {
    name: 'page',
    description:
      'The event’s page: an absolute address where the site knows its own, else a path on it.',
  },
  {
    name: 'licence',
    description: 'Licence and attribution of the row, so that a copy carries them along.',
  },
] as const satisfies readonly CsvColumn[];

export type CsvColumnName = (typeof EVENTS_CSV_COLUMNS)[number]['name'];
