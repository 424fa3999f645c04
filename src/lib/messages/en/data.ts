import { localized } from '../localized.ts';
import { countWords } from './count.ts';

/** Messages of the data page. Only the build imports them, so that browsers do not load them. */
export const DATA_MESSAGES = localized({
  title: 'Data and feeds',
  description:
    'The record of Exercise Atlas as CSV, GeoJSON, GeoParquet and JSON with schemas, feeds and calendars of each area, branch and series, its licence, and how to cite it.',
  lede: 'The whole record as files for programs, without key or limit.',
  state: (events: number, areas: number, day: string) =>
    `${countWords(events, 'event')} in ${countWords(areas, 'area')}, last changed on ${day}.`,

  files: {
    heading: 'Files',
    text: [
      'All files are made from the whole record at the same moment; catalogue.json holds all of it. An id never changes. Areas are approximate wherever they stand, and no ship or aircraft has a position.',
      'Licence and attribution stand inside every file, in the CSV as its last column, in GeoParquet among the metadata of the file, so that a copy carries them along.',
    ],
    columns: ['File', 'What it holds', 'Schema'],
    noSchema: 'see its columns below',
    list: [
      {
        path: '/data/events.csv',
        schema: null,
        holds: 'One row for each event, for spreadsheets and statistics.',
      },
      {
        path: '/data/events.geojson',
        schema: '/data/schema/events-geojson.json',
        holds:
          'The events for maps (RFC 7946): each with the outlines of its areas, or the point of a place that is named, or no geometry. Beside the lists of the record stand single values for QGIS and the like, named as in the CSV.',
      },
      {
        path: '/data/areas.geojson',
        schema: '/data/schema/areas-geojson.json',
        holds:
          'The areas for maps (RFC 7946), cut at 180°: names and who uses them, how each outline was drawn and how far it may be off.',
      },
      {
        path: '/data/events.parquet',
        schema: null,
        holds:
          'The events for DuckDB, pandas, Spark, BigQuery, Trino and the like (GeoParquet 1.1): days as dates, lists as lists, participants with their units and publications with their publishers nested, and the geometry of events.geojson.',
      },
      {
        path: '/data/areas.parquet',
        schema: null,
        holds:
          'The areas for the same programs (GeoParquet 1.1), with the names, outlines and publications of areas.geojson.',
      },
      {
        path: '/data/catalogue.json',
        schema: '/data/schema/catalogue.json',
        holds:
          'All of it in one file, joined: areas with outlines, events, services, publishers, series and the place names of the map.',
      },
    ],
  },
  csv: {
    heading: 'The columns of the CSV',
    text: [
      'A column that is named like a field of the record holds that field; the others are worked out from it. Ids, codes and names that share a cell stand between semicolons (“; ”), texts that share one between bars (“ | ”); one that is part of a value has a backslash before it. An empty cell means that nothing is known or that there is none.',
      'The file is CSV by RFC 4180: commas, texts in quotation marks, lines that end in CRLF, UTF-8. It begins with a byte order mark, so that Excel reads every script. Where Excel expects semicolons, open it by Data › From Text/CSV.',
      'Spreadsheets take a text that begins with =, +, -, @, a tab or a line break for a formula. Such a text has an apostrophe before it here; take that away to have the text as it was. Numbers are left as they are.',
    ],
    columns: ['Column', 'What its cells hold', 'Example'],
    several: {
      values: 'Several stand between semicolons.',
      texts: 'Several stand between bars.',
    },
    noExample: 'none in the record yet',
  },
  parquet: {
    heading: 'The columns of GeoParquet',
    text: [
      'Single values are named as in the CSV, lists and structs have the form of the catalogue, and texts stand as they are, without apostrophes or backslashes. An empty list means that nothing is known or that there is none. Types are named as in DuckDB.',
      'Days are dates. What can be coarser than a day (when, statusAsOf, published) is an EDTF text; firstDay and lastDay are the first and last day that when can mean. In SQL the column when stands in quotation marks, as it is a word of the language.',
      'Title, licence, attribution, note and the address of the site stand in the key-value metadata of the file, beside that of GeoParquet.',
    ],
    columns: ['Column', 'Type', 'What it holds'],
    tables: { events: 'Columns of events.parquet', areas: 'Columns of areas.parquet' },
    orNull: 'Null for none.',
  },
  schemas: {
    heading: 'Schemas',
    text: [
      'The schemas (JSON Schema 2020-12) describe every field, and the site’s tests hold the files against them. Those of the record’s own files let an editor’s program complete and check an event while it is typed.',
    ],
    published: 'Of what is published',
    record: 'Of the record’s own files',
    ofPublished: [
      { path: '/data/schema/catalogue.json', name: 'Catalogue' },
      { path: '/data/schema/events-geojson.json', name: 'Events as GeoJSON' },
      { path: '/data/schema/areas-geojson.json', name: 'Areas as GeoJSON' },
    ],
    ofRecord: [
      { path: '/data/schema/event.json', name: 'Event' },
      { path: '/data/schema/areas.json', name: 'Areas' },
      { path: '/data/schema/places.json', name: 'Places' },
      { path: '/data/schema/services.json', name: 'Services' },
      { path: '/data/schema/publishers.json', name: 'Publishers' },
      { path: '/data/schema/series.json', name: 'Series' },
    ],
  },
  feeds: {
    heading: 'Feeds and calendars',
    text: [
      'A feed tells what is new: an event that came into the record, or one that was corrected. Give its address to a feed reader (Atom or JSON Feed) or to a calendar (iCalendar), which then keep up by themselves. Where it is about more than 500 events it has the 500 that were changed last, and says so.',
      'In a calendar an event stands on its days at the place. Where no exact days were reported, the entry covers all the days it can mean, and says so.',
    ],
    caption: 'Feeds and calendars',
    columns: ['Events', 'Of'],
    kinds: { all: 'the whole record', areas: 'an area', branches: 'a branch', series: 'a series' },
    allEvents: 'All events',
  },
  licence: {
    heading: 'Licence, and how to cite',
    text: [
      'The record may be copied, changed and sold on under CC BY 4.0, as long as its name and the licence stand beside it and changes are said.',
      'Cite the atlas with the day of the record. Quote an event with its own publications: they are the sources, and the atlas is the way to them.',
    ],
    link: 'The text of the licence',
    cite: (name: string, day: string, licence: string, address: string | null) =>
      [`${name}: publicly reported military exercises`, `record of ${day}`, licence, address]
        .filter((part) => part !== null)
        .join(', ') + '.',
  },
} as const);

/** The record in the words of those who look for data. */
export const DATASET_MESSAGES = localized({
  description: (about: string, events: number, areas: number) =>
    `${about} ${events} events in ${areas} approximate areas.`,
  keywords: ['military exercises', 'Indo-Pacific', 'open sources', 'GeoJSON', 'GeoParquet'],
} as const);
