import {
  DRAFT_FIELDS,
  type DraftField,
  type EventDraft,
  NEEDED_FIELDS,
} from '../../src/lib/data/edit/event-draft.ts';
import { formatFound } from '../../src/lib/data/parse/format-found.ts';
import { suggest } from '../../src/lib/data/parse/suggest.ts';
import { EVENTS_CSV_COLUMNS, NO_ADDRESS } from '../../src/lib/domain/events-csv-columns.ts';
import { formatNewName, hasOldName } from '../../src/lib/domain/renamed-fields.ts';
import { NO_SERIES } from './no-series.ts';
import { type Row, toLabel } from './read-rows.ts';

/** Separators: semicolons for ids, codes, addresses; bars for texts, which may hold semicolons. */
export const SEPARATORS: Readonly<Partial<Record<DraftField, ';' | '|'>>> = {
  ...{ areas: ';', services: ';', themes: ';', publisherIds: ';', addresses: ';' },
  ...{ publicationIds: ';', published: ';', languages: ';' },
  ...{ place: '|', notes: '|', publicationNotes: '|', headlines: '|', supports: '|' },
};

/** Lists with one value for each publication; an empty value counts. */
export const OF_PUBLICATIONS: readonly DraftField[] = [
  ...(['publisherIds', 'addresses', 'publicationIds', 'published', 'languages'] as const),
  ...(['supports', 'publicationNotes', 'headlines'] as const),
];

/** Columns of the site's `/data/events.csv` that are derived, or for readers: not imported. */
const PASSED_OVER = EVENTS_CSV_COLUMNS.map(({ name }) => name).filter((name) => !isField(name));

export interface HeaderRead {
  /** One sentence for each fault of the header. */
  readonly faults: readonly string[];
  /** The field of each column; null for a column that is passed over. */
  readonly fields: readonly (DraftField | null)[];
  readonly passedOver: readonly string[];
  /** Required columns that are absent: their fields are missing in every row. */
  readonly missing: readonly DraftField[];
}

export function readHeader(header: readonly string[], rows: readonly Row[]): HeaderRead {
  const known = [...DRAFT_FIELDS, ...PASSED_OVER];
  const fields = header.map((name) => (isField(name) ? name : null));
  const passedOver = header.filter((name) => PASSED_OVER.some((one) => one === name));
  const unknown = header.filter((name) => name && !isField(name) && !passedOver.includes(name));
  const repeated = header.filter((name, i) => name && header.indexOf(name) < i);
  const missing = NEEDED_FIELDS.filter((name) => !header.includes(name));
  return {
    faults: [
      ...findNameless(header, rows),
      ...unknown.map(
        (name) =>
          `found a column "${name}", expected ` +
          (formatNewName(name, known) ?? `those of geo/README.md${suggest(name, known)}`),
      ),
      ...repeated.map((name) => `found the column "${name}" again, expected each once`),
      ...missing
        .filter((name) => !hasOldName(name, header))
        .map((name) => `${name}: found no such column, expected it in every table`),
    ],
    fields,
    passedOver,
    missing,
  };
}

/** Faults of columns that have no name, if there is anything in them. */
function findNameless(header: readonly string[], rows: readonly Row[]): readonly string[] {
  return header.flatMap((name, i) => {
    const row = rows.find(({ cells }) => cells[i]);
    if (name !== '' || row === undefined) return [];
    const says = `${toLabel(row)} says ${formatFound(row.cells[i])} in it`;
    return [`found no name above column ${i + 1}, expected one: ${says}`];
  });
}

/** A row as a draft; an empty cell says nothing. */
export function toDraft(cells: readonly string[], fields: HeaderRead['fields']): EventDraft {
  return Object.fromEntries(
    fields.flatMap((field, i) => {
      const cell = cells[i] ?? '';
      return field === null || cell === '' ? [] : [[field, splitCell(field, cell)]];
    }),
  );
}

function splitCell(field: DraftField, cell: string): readonly string[] {
  const separator = SEPARATORS[field];
  if (field === 'series' && NO_SERIES.includes(cell)) return [];
  if (separator === undefined) return [cell];
  const parts = splitUnescaped(cell, separator);
  if (field === 'place') return parts.filter(Boolean).map(withoutQuotes);
  if (!OF_PUBLICATIONS.includes(field)) return parts.filter(Boolean);
  return parts.map((part) => (part === NO_ADDRESS ? '' : part));
}

/** `a \| b | c` → `a | b`, `c`: an escaped bar or semicolon belongs to its value. */
function splitUnescaped(cell: string, separator: ';' | '|'): readonly string[] {
  const between = separator === '|' ? /(?<!\\)\|/ : /(?<!\\);/;
  return cell.split(between).map((part) => part.replace(/\\([|;])/g, '$1').trim());
}

/**
 * `“西方空域” (FlyTeam)`, as the site's table gives the words for a place → `西方空域`. Names of publishers
 * may hold brackets, and the words quotation marks.
 */
function withoutQuotes(text: string): string {
  return /^“(.+)” \(.*\)$/.exec(text)?.[1] ?? text;
}

function isField(name: string): name is DraftField {
  return DRAFT_FIELDS.some((field) => field === name);
}
