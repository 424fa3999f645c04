import { BETWEEN_TEXTS, BETWEEN_VALUES } from '#lib/domain/events-csv-columns.ts';

/** Values in one cell; a semicolon of their own is escaped, as the table to import has it. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', String.raw`\;`)).join(BETWEEN_VALUES);
}

/** Texts in one cell; a bar of their own is escaped, as the table to import has it. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', String.raw`\|`)).join(BETWEEN_TEXTS);
}
