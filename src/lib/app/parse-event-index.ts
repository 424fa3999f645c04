import { tableFromIPC, type Table } from '@uwdata/flechette';
import {
  createEventIndex,
  NO_DAY,
  NO_EDGE,
  type EdgeColumns,
  type IndexWords,
} from '../domain/event-index.ts';
import type { ListColumn } from '../domain/list-column.ts';
import { EventTable } from '../view/event-table.ts';
import type { PackList } from '../exports/packs/pack-list.ts';
import { INDEX_COLUMNS, INDEX_METADATA } from '../exports/packs/index-columns.ts';

/** The index with the packs of its rows. */
export interface IndexFile {
  readonly table: EventTable;
  readonly packs: PackList;
}

type Values = Uint8Array | Uint16Array | Int32Array;

/** The values of a column as they lie in the file. The build writes one batch, or none for no event. */
function readBatch(table: Table, name: string) {
  const column = table.getChild(name);
  if (!column) throw new Error(`found no column ${name} in the index, expected one`);
  return column.data[0];
}

function readValues<Column extends Values>(table: Table, name: string, empty: Column): Column {
  return (readBatch(table, name)?.values as Column | undefined) ?? empty;
}

function readList(table: Table, name: string): ListColumn {
  const batch = readBatch(table, name);
  return {
    offsets: (batch?.offsets as Int32Array | undefined) ?? new Int32Array(1),
    values: (batch?.children?.[0]?.values as Uint16Array | undefined) ?? new Uint16Array(0),
  };
}

function readJson<Json>(table: Table, key: string): Json {
  const text = table.schema.metadata?.get(key);
  if (text === undefined) throw new Error(`found no ${key} in the index, expected JSON`);
  return JSON.parse(text) as Json;
}

function toLast(first: Int32Array, lengths: Uint16Array): Int32Array {
  return first.map((day, row) => (day === NO_DAY ? NO_DAY : day + (lengths[row] ?? 0)));
}

/** The first day of each end, which the file has as a duration from the start. */
function toEnds(durations: Int32Array, start: Int32Array, precision: Uint8Array): Int32Array {
  return durations.map((days, row) => {
    const begun = start[row] ?? NO_DAY;
    return precision[row] === NO_EDGE || days === NO_DAY || begun === NO_DAY ? days : begun + days;
  });
}

/** Parses the file of the index, which the build has written. Throws where it is no such file. */
export function parseEventIndex(bytes: ArrayBuffer): IndexFile {
  const table = tableFromIPC(bytes);
  const toEdge = (first: Int32Array, length: string, precision: string, flags: string) =>
    ({
      first,
      last: toLast(first, readValues(table, length, new Uint16Array(0))),
      precision: readValues(table, precision, new Uint8Array(0)),
      flags: readValues(table, flags, new Uint8Array(0)),
    }) satisfies EdgeColumns;
  const begun = readValues(table, INDEX_COLUMNS.start, new Int32Array(0));
  const ended = toEnds(
    readValues(table, INDEX_COLUMNS.duration, new Int32Array(0)),
    begun,
    readValues(table, INDEX_COLUMNS.endPrecision, new Uint8Array(0)),
  );
  const { startLength, startPrecision, startFlags, endLength, endPrecision, endFlags } =
    INDEX_COLUMNS;
  const index = createEventIndex({
    start: toEdge(begun, startLength, startPrecision, startFlags),
    end: toEdge(ended, endLength, endPrecision, endFlags),
    kind: readValues(table, INDEX_COLUMNS.kind, new Uint8Array(0)),
    status: readValues(table, INDEX_COLUMNS.status, new Uint8Array(0)),
    series: readValues(table, INDEX_COLUMNS.series, new Uint16Array(0)),
    areas: readList(table, INDEX_COLUMNS.areas),
    services: readList(table, INDEX_COLUMNS.services),
    themes: readList(table, INDEX_COLUMNS.themes),
    words: readJson<IndexWords>(table, INDEX_METADATA.words),
  });
  return { table: new EventTable(index), packs: readJson<PackList>(table, INDEX_METADATA.packs) };
}
