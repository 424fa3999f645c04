import { stringify } from 'csv-stringify/browser/esm/sync';
import type { EventRecord } from '#lib/domain/event.ts';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import { guardText } from './csv-text.ts';
import { type CsvContext, toEventsCsvRow } from './events-csv-row.ts';

type CsvCatalogue<Area extends { readonly id: string }> = CsvContext<Area>['catalogue'] & {
  readonly events: readonly EventRecord[];
};

/**
 * The events as CSV (RFC 4180), the same in build and browser: lines end in CRLF, every text is in
 * quotation marks and no number is, so that programs tell them apart. A byte order mark tells Excel
 * that it is UTF-8.
 */
export function toEventsCsv<Area extends { readonly id: string }>(
  catalogue: CsvCatalogue<Area>,
  { toName, site }: Pick<CsvContext<Area>, 'toName' | 'site'>,
): string {
  const names = EVENTS_CSV_COLUMNS.map(({ name }) => name);
  const rows = catalogue.events.map((event) => {
    const row = toEventsCsvRow(event, { catalogue, toName, site });
    return names.map((name) => {
      const value = row[name] ?? '';
      return typeof value === 'string' ? guardText(value) : value;
    });
  });
  return stringify([names, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_string: true,
    quoted_empty: false,
  });
}
