import {
  columnFromArray,
  int32,
  list,
  tableFromColumns,
  tableToIPC,
  uint16,
  uint8,
  type DataType,
} from '@uwdata/flechette';
import { NO_DAY, NO_EDGE, type EdgeColumns, type EventColumns } from '#lib/domain/event-index.ts';
import type { ListColumn } from '#lib/domain/list-column.ts';
import type { PackList } from './pack-list.ts';
import { INDEX_COLUMNS, INDEX_METADATA } from './index-columns.ts';

/** Days from the first to the last that an edge can mean; 0 for one that is not known. */
function toLengths({ first, last }: EdgeColumns): readonly number[] {
  return Array.from(first, (day, row) => (day === NO_DAY ? 0 : (last[row] ?? day) - day));
}

function toLists({ offsets, values }: ListColumn): readonly (readonly number[])[] {
  return Array.from(offsets.subarray(1), (end, row) => [...values.subarray(offsets[row], end)]);
}

/** Days from the start of an event to the first that its end can mean, where both are known. */
function toDurations({ start, end }: EventColumns): readonly number[] {
  return Array.from(end.first, (day, row) => {
    const begun = start.first[row] ?? NO_DAY;
    return end.precision[row] === NO_EDGE || day === NO_DAY || begun === NO_DAY ? day : day - begun;
  });
}

/**
 * Writes the index of all events as an Apache Arrow IPC file: columns of codes, whose words stand
 * in the metadata of the schema with the names of the packs of rows and details.
 */
export function toIndexFile(columns: EventColumns, packs: PackList): Uint8Array<ArrayBuffer> {
  const { start, end, words } = columns;
  const toColumn = (values: Iterable<unknown>, type: DataType) =>
    columnFromArray([...values], type);
  const table = tableFromColumns([
    [INDEX_COLUMNS.start, toColumn(start.first, int32())],
    [INDEX_COLUMNS.startLength, toColumn(toLengths(start), uint16())],
    [INDEX_COLUMNS.startPrecision, toColumn(start.precision, uint8())],
    [INDEX_COLUMNS.startFlags, toColumn(start.flags, uint8())],
    [INDEX_COLUMNS.duration, toColumn(toDurations(columns), int32())],
    [INDEX_COLUMNS.endLength, toColumn(toLengths(end), uint16())],
    [INDEX_COLUMNS.endPrecision, toColumn(end.precision, uint8())],
    [INDEX_COLUMNS.endFlags, toColumn(end.flags, uint8())],
    [INDEX_COLUMNS.kind, toColumn(columns.kind, uint8())],
    [INDEX_COLUMNS.status, toColumn(columns.status, uint8())],
    [INDEX_COLUMNS.series, toColumn(columns.series, uint16())],
    [INDEX_COLUMNS.areas, toColumn(toLists(columns.areas), list(uint16()))],
    [INDEX_COLUMNS.services, toColumn(toLists(columns.services), list(uint16()))],
    [INDEX_COLUMNS.themes, toColumn(toLists(columns.themes), list(uint16()))],
  ]);
  table.schema.metadata = new Map([
    [INDEX_METADATA.words, JSON.stringify(words)],
    [INDEX_METADATA.packs, JSON.stringify(packs)],
  ]);
  const bytes = tableToIPC(table, { format: 'file' });
  if (bytes === null) throw new Error('found no bytes of the index, expected an Arrow file');
  return new Uint8Array(bytes);
}
