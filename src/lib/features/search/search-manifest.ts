import type { ResultKind } from '#lib/view/search-result.ts';
import type { NamedTerm } from './search-query.ts';
import type { Posting } from './postings.ts';

/** Addresses of files by where each begins, in that order: its first key, or its first document. */
export type FileTable<Start> = readonly (readonly [start: Start, path: string])[];

/**
 * What the search asks first: which file has what. Paths are relative to the manifest, and every
 * file is named by its content.
 */
export interface SearchManifest {
  /**
   * How many documents are of each kind. Documents are numbered in this order; those of events are
   * the first, so that their numbers are the rows of the record.
   */
  readonly kinds: readonly (readonly [kind: ResultKind, count: number])[];
  readonly postings: FileTable<string>;
  readonly documents: FileTable<number>;
  /** File of the index whose rows it means, below `/map/`; left out in tests of the search alone. */
  readonly index?: string;
  /** A list of all words in which a slip can be looked for. */
  readonly words: string;
}

/** Postings by key: a term, or one of the keys below. */
export type PostingFile = Readonly<Record<string, Posting>>;

/** What a result shows of a document: id, text, number of events, and language as in `SearchHit`. */
export type SearchDocument = readonly [
  id: string,
  text: string,
  events: number,
  language?: string | undefined,
];

/** Key of all that terms with this beginning find, kept where these have many postings. */
export function toBeginningKey(beginning: string): string {
  return `${beginning}*`;
}

export function isBeginningKey(key: string): boolean {
  return key.endsWith('*');
}

/** Key of the events of one thing; no term begins with this sign. */
export function toNamedKey({ kind, key }: NamedTerm): string {
  return `=${kind}:${key}`;
}
