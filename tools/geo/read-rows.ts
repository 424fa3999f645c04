import { CsvError, parse } from 'csv-parse/sync';
import { unguardText } from '../../src/lib/exports/files/csv-text.ts';
import { foldLines } from './fold-lines.ts';

/** One row of a table: its number without the header, its first line in the file, its cells. */
export interface Row {
  readonly number: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** The label of a row for people: `row 2 (line 3)`. */
export function toLabel({ number, line }: Row): string {
  return `row ${number} (line ${line})`;
}

export type RowsRead =
  | { readonly isReadable: true; readonly header: readonly string[]; readonly rows: readonly Row[] }
  | {
      readonly isReadable: false;
      readonly line: number | null;
      readonly found: string;
      readonly expected: string;
    };

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads CSV (RFC 4180): UTF-8 with or without byte order mark, with any kind of line end. */
export function readRows(bytes: Uint8Array): RowsRead {
  let text: string;
  try {
    // Decoding removes the byte order mark. Lines are counted correctly with one kind of line end.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const expected = 'UTF-8: in Excel, save as "CSV UTF-8"';
    return { isReadable: false, line: null, found: 'bytes that are no UTF-8', expected };
  }
  const [first = ''] = text.split('\n', 1);
  if (!first.includes(',') && /[;\t]/.test(first)) {
    const found = 'semicolons or tabs between the columns';
    return { isReadable: false, line: 1, found, expected: 'commas' };
  }
  try {
    const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true };
    const parsed = parse(text, options) as unknown as readonly Parsed[];
    return toTable(parsed.map(toRow).filter(({ cells }) => cells.some(Boolean)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    return { isReadable: false, line, found: error.message, expected: 'CSV that can be read' };
  }
}

function toRow({ record, raw, info }: Parsed): Row {
  const breaks = raw.trim().split('\n').length - 1;
  const cells = record.map((cell) => foldLines(unguardText(cell)));
  return { number: 0, line: info.lines - breaks, cells };
}

/** Drops the last columns where they are empty in every line: Excel leaves such columns. */
function toTable([header, ...rows]: readonly Row[]): RowsRead {
  if (header === undefined) {
    const expected = 'a first line that names the columns, and a line for each event';
    return { isReadable: false, line: null, found: 'an empty file', expected };
  }
  const said = [header, ...rows].map(({ cells }) => cells.findLastIndex(Boolean) + 1);
  const width = Math.min(header.cells.length, Math.max(...said));
  const cut = (cells: readonly string[]) =>
    cells.slice(width).some(Boolean) ? cells : cells.slice(0, width);
  return {
    isReadable: true,
    header: cut(header.cells),
    rows: rows.map(({ line, cells }, i) => ({ number: i + 1, line, cells: cut(cells) })),
  };
}
