/** A pack of consecutive rows: the first of them, and the name of its file below `/map/`. */
export type PackEntry = readonly [first: number, file: string];

/** The packs of a record, in order of their rows; each ends where the next begins. */
export interface PackList {
  /** Packs of events in brief, as rows of a list show them. */
  readonly rows: readonly PackEntry[];
  /** Whole records. */
  readonly details: readonly PackEntry[];
}

/** Finds the pack of a row; undefined where no pack begins at or before it. */
export function findPack(packs: readonly PackEntry[], row: number): PackEntry | undefined {
  return packs.findLast(([first]) => first <= row);
}

/** Finds the packs of some rows, each once. */
export function findPacks(
  packs: readonly PackEntry[],
  rows: readonly number[],
): readonly PackEntry[] {
  const found = new Set(rows.map((row) => findPack(packs, row)));
  return packs.filter((pack) => found.has(pack));
}
