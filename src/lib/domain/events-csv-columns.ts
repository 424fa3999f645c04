/** A column of `/data/events.csv`. */
export interface CsvColumn {
  readonly name: string;
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
  { name: 'id' },
  { name: 'title' },
  { name: 'kind' },
  { name: 'series' },
  { name: 'seriesName' },
  { name: 'when' },
  { name: 'firstDay' },
  { name: 'lastDay' },
  { name: 'precision' },
  { name: 'dateQualifier', list: 'values' },
  { name: 'timeZone' },
  { name: 'status' },
  { name: 'statusAsOf' },
  { name: 'areas', list: 'values' },
  { name: 'areaNames', list: 'values' },
  { name: 'locationName' },
  { name: 'locationRelation' },
  { name: 'locationLon' },
  { name: 'locationLat' },
  { name: 'place', list: 'texts' },
  { name: 'services', list: 'values' },
  { name: 'countries', list: 'values' },
  { name: 'units', list: 'texts' },
  { name: 'themes', list: 'values' },
  { name: 'summary' },
  { name: 'notes', list: 'texts' },
  { name: 'publicationCount' },
  { name: 'publishers', list: 'values' },
  { name: 'publisherIds', list: 'values' },
  { name: 'addresses', list: 'values' },
  { name: 'accounts', list: 'texts' },
  { name: 'lastChanged' },
  { name: 'page' },
  { name: 'licence' },
] as const satisfies readonly CsvColumn[];

export type CsvColumnName = (typeof EVENTS_CSV_COLUMNS)[number]['name'];
