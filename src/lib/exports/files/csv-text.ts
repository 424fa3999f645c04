/**
 * Beginnings of cells that spreadsheets take for a formula, and run; the full-width forms count
 * where Japanese or Chinese is typed. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe is put before one that begins like a
 * formula, even behind apostrophes of its own, and can be taken away again.
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
