import { toDraftField } from '../../src/lib/data/check/check-new-events.ts';
import type { DraftField, EventFile } from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { formatDraftProblem, toNewLines } from './format-draft-problem.ts';
import { countValues } from './count-values.ts';
import { readHeader, toDraft } from './import-columns.ts';
import { type DraftProblem, prepareEvents } from './prepare-events.ts';
import { readRows, type Row, toLabel } from './read-rows.ts';

export interface PreparedTable {
  readonly events: readonly EventFile[];
  /** One sentence each, with row, line and column. */
  readonly faults: readonly string[];
  /** Lines that the record's lists may lack. */
  readonly newLines: readonly string[];
  /** Columns that nothing was taken from. */
  readonly passedOver: readonly string[];
}

/** The rows of a CSV file as events, checked against the record and each other. */
export async function prepareTable(bytes: Uint8Array, record: RecordFiles): Promise<PreparedTable> {
  const read = readRows(bytes);
  if (!read.isReadable) {
    const where = read.line === null ? '' : `line ${read.line}: `;
    const fault = `${where}found ${read.found}, expected ${read.expected}`;
    return { events: [], faults: [fault], newLines: [], passedOver: [] };
  }
  const { header, rows } = read;
  const { faults, fields, missing, passedOver } = readHeader(header, rows);
  const drafts = rows.map((row) => ({
    label: toLabel(row),
    ...countValues(toDraft(row.cells, fields)),
  }));
  const { events, problems } = await prepareEvents(drafts, record);
  const told = problems.filter((one) => {
    const { miscounted = [] } = drafts.find(({ label }) => label === one.label) ?? {};
    return !isOfColumns(one, [...missing, ...miscounted]);
  });
  return {
    events,
    faults: [
      ...faults.map((fault) => `line 1: ${fault}`),
      ...(rows.length === 0 ? ['found no row below the first, expected one an event'] : []),
      ...findUneven(rows, fields.length),
      ...drafts.flatMap(({ label, faults }) => faults.map((fault) => `${label}: ${fault}`)),
      ...told.map(formatTableProblem),
    ],
    newLines: toNewLines(told),
    passedOver,
  };
}

/** Columns that another needs to be valid: whose words a place's are, why there is no address. */
const RESTS_ON: Readonly<Partial<Record<DraftField, DraftField>>> = {
  place: 'supports',
  addresses: 'publicationNotes',
};

function isOfColumns({ problem }: DraftProblem, columns: readonly DraftField[]): boolean {
  const field = toDraftField(problem.field);
  return [field, RESTS_ON[field]].some((one) => one !== undefined && columns.includes(one));
}

function formatTableProblem({ label, problem }: DraftProblem): string {
  if (label === null) return formatProblem(problem);
  return `${label}: ${formatDraftProblem(problem, (column) => column)}`;
}

function findUneven(rows: readonly Row[], width: number): readonly string[] {
  return rows.flatMap((row) => {
    const { length } = row.cells;
    const fault = `${toLabel(row)}: found ${length} cells, expected ${width}, as line 1 has`;
    return length === width ? [] : [fault];
  });
}
