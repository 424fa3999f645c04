/** A cut of consecutive rows. */
export interface Cut<Row> {
  /** Row of the first. */
  readonly first: number;
  readonly rows: readonly Row[];
}

/** Cuts rows into parts of equal length, from the oldest on, so that new ones change only the last. */
export function cutEqually<Row>(rows: readonly Row[], length: number): readonly Cut<Row>[] {
  const starts = Array.from({ length: Math.ceil(rows.length / length) }, (_, n) => n * length);
  return starts.map((first) => ({ first, rows: rows.slice(first, first + length) }));
}

/** The least and greatest size of a part, in bytes as it is written. */
interface Sizes {
  readonly least: number;
  readonly most: number;
}

/**
 * Cuts rows where their month changes, once a part has the least size; within a month where the day
 * does, or anywhere, once a part would pass the greatest. Cuts are found from the oldest row on, so
 * that a new row leaves the parts before it as they are.
 */
export function cutByMonth<Row>(
  rows: readonly Row[],
  toDay: (row: Row) => string,
  toSize: (row: Row) => number,
  { least, most }: Sizes,
): readonly Cut<Row>[] {
  const starts: number[] = [];
  let size = 0;
  rows.forEach((row, at) => {
    const [before, day] = [rows[at - 1], toDay(row)];
    const isNewMonth = before !== undefined && toDay(before).slice(0, 7) !== day.slice(0, 7);
    const isTooLarge = size + toSize(row) > most;
    if (before === undefined || (isNewMonth && size >= least) || isTooLarge) {
      starts.push(at);
      size = 0;
    }
    size += toSize(row);
  });
  return starts.map((first, n) => ({ first, rows: rows.slice(first, starts[n + 1]) }));
}
