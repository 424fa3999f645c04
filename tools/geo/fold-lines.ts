/** Text in one line: a line break counts as a space, as spreadsheets fold long texts. */
export function foldLines(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
}
