/** A list of codes for each event: those of event `n` begin at `offsets[n]`, before the next's. */
export interface ListColumn {
  readonly offsets: Int32Array;
  readonly values: Uint16Array;
}

/** Whether the list of an event has a code. */
export function hasCode({ offsets, values }: ListColumn, row: number, code: number): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) if (values[at] === code) return true;
  return false;
}

/** The words of the list of an event. */
export function readWords(column: ListColumn, words: readonly string[], row: number): string[] {
  const { offsets, values } = column;
  const codes = values.subarray(offsets[row], offsets[row + 1]);
  return [...codes].map((code) => words[code] ?? '');
}
