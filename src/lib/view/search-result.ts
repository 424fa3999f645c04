/** The kinds of search results, in the order of their groups. */
export const RESULT_KINDS = ['event', 'unit', 'place', 'series', 'publisher', 'area'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface SearchHit {
  readonly id: string;
  readonly text: string;
  /** Row of an event; left out of other hits. */
  readonly row?: number;
  /** BCP 47 language of the text, where it is known and not English. */
  readonly language?: string;
  /** Number of events that have the unit, place, series or the like. */
  readonly events: number;
}

/** Results of one kind: the best hits, and the number of all. */
export interface SearchGroup {
  readonly kind: ResultKind;
  readonly hits: readonly SearchHit[];
  readonly all: number;
}

export interface Found {
  /** The words that found it. */
  readonly words: string;
  /** Rows of the events found, their positions in the order of the record; the best first. */
  readonly rows: readonly number[];
  /** Groups with at least one hit. */
  readonly groups: readonly SearchGroup[];
}

/** Finds the events, units, places and the like that match search words. Rejects where it cannot. */
export type Search = (words: string) => Promise<Found>;
