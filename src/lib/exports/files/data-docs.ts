import { findNewestChange } from '#lib/domain/event.ts';
import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { CSV_COLUMN_MESSAGES } from '#lib/messages/en/csv-columns.ts';
import { DATA_MESSAGES } from '#lib/messages/en/data.ts';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/record.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import type { ExportContext } from './event-facts.ts';
import { type EventsCsvRow, toEventsCsvRow } from './events-csv-row.ts';
import { FIRST_DAY } from '../feeds/tag.ts';
import { type ExampleQueries, toExampleQueries } from '../parquet/example-queries.ts';
import { type ParquetDocs, toParquetDocs } from '../parquet/parquet-docs.ts';
import { type FeedAddress, type FeedScope, listFeedAddresses } from '../feeds/feed-addresses.ts';
import { listSeries } from '#lib/domain/series-record.ts';

/** A column of the CSV with an example of its values; null where no event has one. */
export interface ColumnDocs {
  readonly name: string;
  readonly description: string;
  readonly example: string | null;
}

/** A feed with its addresses in all formats. */
export interface FeedDocs {
  readonly kind: FeedScope['kind'];
  readonly name: string;
  readonly addresses: readonly FeedAddress[];
}

/** Facts about this record for the data page. */
export interface DataDocs {
  readonly events: number;
  readonly areas: number;
  /** Day of the newest change. */
  readonly lastChanged: string;
  readonly columns: readonly ColumnDocs[];
  readonly parquet: ParquetDocs;
  readonly queries: ExampleQueries;
  readonly feeds: readonly FeedDocs[];
  /** Address of the site; null where it is not known. */
  readonly address: string | null;
}

const MOST_LETTERS = 160;

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS).join('')} …`;
}

function countFilled(row: EventsCsvRow): number {
  return Object.values(row).filter((value) => value !== null && value !== '').length;
}

/** The columns with examples from the event that fills most; a gap is filled from the next one. */
function toColumns(rows: readonly EventsCsvRow[]): readonly ColumnDocs[] {
  const byFilled = rows.toSorted((a, b) => countFilled(b) - countFilled(a));
  return EVENTS_CSV_COLUMNS.map((column) => {
    const { name } = column;
    const several = 'list' in column ? ` ${DATA_MESSAGES.csv.several[column.list]}` : '';
    const values = byFilled.map((row) => String(row[name] ?? ''));
    const example = values.find((value) => value !== '');
    return {
      name,
      description: CSV_COLUMN_MESSAGES[name].description + several,
      example: example === undefined ? null : shorten(example),
    };
  });
}

function toFeedDocs(scope: FeedScope, name: string): FeedDocs {
  return { kind: scope.kind, name, addresses: listFeedAddresses(scope, name) };
}

function listFeeds(catalogue: Catalogue, toName: (area: Area) => string): readonly FeedDocs[] {
  return [
    toFeedDocs({ kind: 'all' }, DATA_MESSAGES.feeds.allEvents),
    ...catalogue.areas.map((area) => toFeedDocs({ kind: 'areas', id: area.id }, toName(area))),
    ...BRANCHES.map((id) => toFeedDocs({ kind: 'branches', id }, BRANCH_MESSAGES[id])),
    ...listSeries(catalogue).map(({ id, name }) => toFeedDocs({ kind: 'series', id }, name)),
  ];
}

export function toDataDocs(
  catalogue: Catalogue,
  { toName, site }: Pick<ExportContext, 'toName' | 'site'>,
): DataDocs {
  const { areas, events } = catalogue;
  const rows = events.map((event) => toEventsCsvRow(event, { catalogue, toName, site }));
  return {
    events: events.length,
    areas: areas.length,
    lastChanged: findNewestChange(events) ?? FIRST_DAY,
    columns: toColumns(rows),
    parquet: toParquetDocs(),
    queries: toExampleQueries(site),
    feeds: listFeeds(catalogue, toName),
    address: site?.href ?? null,
  };
}
