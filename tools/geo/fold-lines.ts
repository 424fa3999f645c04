/** Text in one line: each line break becomes a space, as spreadsheets fold long texts. */
export function foldLines(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
}
