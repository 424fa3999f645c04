/** The kinds that results list, in this order. */
export const RESULT_KINDS = ['event', 'unit', 'place', 'series', 'publisher', 'area'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface SearchHit {
  readonly id: string;
  readonly text: string;
  /** Of the text, where it is known and not English. */
  readonly language?: string;
  /** Number of events it stands for. */
  readonly events: number;
}

/** What was found of one kind: the best of it, and how many there are in all. */
export interface SearchGroup {
  readonly kind: ResultKind;
  readonly hits: readonly SearchHit[];
  readonly all: number;
}

export interface Found {
  /** Ids of the events found, the best first. */
  readonly events: readonly string[];
  /** Those in which something was found. */
  readonly groups: readonly SearchGroup[];
}

/** Finds what search words mean in the record. */
export type Search = (words: string) => Found;
