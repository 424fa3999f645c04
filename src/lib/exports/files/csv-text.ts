/**
 * Spreadsheets take a cell that begins so for a formula, and run it; the full-width forms are
 * taken so where Japanese or Chinese is typed. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before one that begins like
 * a formula. So it does before apostrophes and then such a beginning, and can be taken away again.
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
