import type { ColumnType, ColumnTypes, RowOf } from './column-type.ts';
import { OPTIONAL_GEO_COLUMNS } from './geo-columns.ts';
import {
  ATTRIBUTED,
  OPTIONAL_DAY,
  OPTIONAL_NUMBER,
  OPTIONAL_TEXT,
  PUBLICATIONS,
  TEXTS,
} from './record-columns.ts';

const EDGE = {
  struct: {
    precision: 'text',
    first: OPTIONAL_DAY,
    last: OPTIONAL_DAY,
    approximate: 'boolean',
    uncertain: 'boolean',
  },
} as const satisfies ColumnType;

const UNITS = {
  list: {
    struct: {
      name: 'text',
      hull: OPTIONAL_TEXT,
      type: OPTIONAL_TEXT,
      count: { nullable: 'integer' },
    },
  },
} as const satisfies ColumnType;

/**
 * The columns of `/data/events.parquet`, in order. Single values have the names of the CSV, lists
 * and structs the form of the catalogue.
 */
export const EVENTS_PARQUET_COLUMNS = {
  id: 'text',
  title: 'text',
  kind: 'text',
  series: OPTIONAL_TEXT,
  seriesName: OPTIONAL_TEXT,
  when: 'text',
  firstDay: OPTIONAL_DAY,
  lastDay: OPTIONAL_DAY,
  precision: 'text',
  dateQualifier: TEXTS,
  whenStart: EDGE,
  whenEnd: { nullable: EDGE },
  timeZone: 'text',
  status: 'text',
  statusAsOf: 'text',
  areas: TEXTS,
  areaNames: TEXTS,
  locationName: OPTIONAL_TEXT,
  locationRelation: OPTIONAL_TEXT,
  locationLon: OPTIONAL_NUMBER,
  locationLat: OPTIONAL_NUMBER,
  locationBasis: OPTIONAL_TEXT,
  place: ATTRIBUTED,
  services: TEXTS,
  countries: TEXTS,
  participants: { list: { struct: { service: 'text', units: UNITS } } },
  themes: TEXTS,
  summary: 'text',
  notes: TEXTS,
  publicationCount: 'integer',
  publications: PUBLICATIONS,
  accounts: { list: { struct: { about: 'text', note: OPTIONAL_TEXT, says: ATTRIBUTED } } },
  changed: { list: { struct: { day: 'day', note: 'text' } } },
  lastChanged: OPTIONAL_DAY,
  page: 'text',
  geometryIs: 'text',
  ...OPTIONAL_GEO_COLUMNS,
} as const satisfies ColumnTypes;

export type EventsParquetRow = RowOf<typeof EVENTS_PARQUET_COLUMNS>;
