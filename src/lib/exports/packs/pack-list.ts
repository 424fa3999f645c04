import type { EventRecord } from '#lib/domain/event.ts';
import type { SeriesPlace } from '#lib/domain/selection.ts';

/** A pack of consecutive rows: the first of them, and the name of its file below `/map/`. */
export type PackEntry = readonly [first: number, file: string];

/** A pack of ids: the first of them in the order of their characters, and the name of its file. */
export type IdPackEntry = readonly [first: string, file: string];

/** The packs of a record, in order of their rows; each ends where the next begins. */
export interface PackList {
  /** Packs of events in brief, as rows of a list show them. */
  readonly rows: readonly PackEntry[];
  /** Whole records. */
  readonly details: readonly PackEntry[];
  /** The rows of all events by their ids, in order of the ids. */
  readonly ids: readonly IdPackEntry[];
}

/** An event as a pack of details has it: its record, and its place in its series. */
export interface PackedEvent {
  readonly event: EventRecord;
  readonly series: SeriesPlace | null;
}

/** Ids of events, each with its row. */
export type IdPack = readonly (readonly [id: string, row: number])[];

/** Finds the pack of a row, or of an id; undefined where no pack begins at or before it. */
export function findPack<Key extends number | string>(
  packs: readonly (readonly [first: Key, file: string])[],
  key: Key,
): readonly [first: Key, file: string] | undefined {
  return packs.findLast(([first]) => first <= key);
}

/** Finds the packs of some rows, each once. */
export function findPacks(
  packs: readonly PackEntry[],
  rows: readonly number[],
): readonly PackEntry[] {
  const found = new Set(rows.map((row) => findPack(packs, row)));
  return packs.filter((pack) => found.has(pack));
}
