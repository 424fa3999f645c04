import SearchableMap from 'minisearch/SearchableMap';
import type { FileReader } from './file-reader.ts';
import { addScores, toScores, weighScores, type Posting, type Scores } from './postings.ts';
import {
  isBeginningKey,
  toBeginningKey,
  type FileTable,
  type PostingFile,
  type SearchManifest,
} from './search-manifest.ts';

/** How well a term fits that only begins as it should, or differs by slips: as MiniSearch has it. */
const WEIGHTS = { beginning: 0.375, slip: 0.45 } as const;
/** Slips allowed for in each letter of a word, and in all. */
const SLIPS = 0.2;
const MOST_SLIPS = 2;
/** Most words that a word with slips is taken for, the likeliest: each may need a file. */
const MOST_MEANT = 8;

/** The terms of the record, of which the files needed are read. */
export interface Terms {
  /** Scores of the documents that a key finds; null where there is no such key. */
  find(key: string): Promise<Scores | null>;
  /** Scores of all that terms with this beginning find, itself included; null where there is none. */
  findBeginning(beginning: string): Promise<Scores | null>;
  /** Scores of what words find that may have been meant by one with slips. */
  findMeant(word: string): Promise<Scores>;
}

/** Position in a table of the file that has a key or document, if any has it. */
export function findFile<Start extends string | number>(table: FileTable<Start>, key: Start) {
  return Math.max(
    0,
    table.findLastIndex(([start]) => start <= key),
  );
}

/** Creates the terms of the files that a manifest lists. */
export function createTerms({ postings, words }: SearchManifest, read: FileReader): Terms {
  /** All postings in the files that may have keys from one to another. */
  async function readPostings(from: string, to: string): Promise<readonly [string, Posting][]> {
    const within = postings.slice(findFile(postings, from), findFile(postings, to) + 1);
    const files = await Promise.all(within.map(([, path]) => read<PostingFile>(path)));
    return files.flatMap((file) => Object.entries(file));
  }

  async function find(key: string): Promise<Scores | null> {
    const [, posting] = (await readPostings(key, key)).find(([one]) => one === key) ?? [];
    return posting ? toScores(posting) : null;
  }

  async function findBeginning(beginning: string): Promise<Scores | null> {
    const common = await find(toBeginningKey(beginning));
    if (common) return common;
    const all = await readPostings(beginning, `${beginning}\uffff`);
    const found = all.filter(([key]) => key.startsWith(beginning) && !isBeginningKey(key));
    if (found.length === 0) return null;
    return addScores(
      found.map(([key, posting]) => weighScores(toScores(posting), weighEnd(beginning, key))),
    );
  }

  async function findMeant(word: string): Promise<Scores> {
    const known = await readWords();
    const meant = listMeant(word, known);
    const found = await Promise.all(
      meant.map(async ([one, weight]) => weighScores((await find(one)) ?? new Map(), weight)),
    );
    return addScores(found);
  }

  let tree: SearchableMap<true> | null = null;
  async function readWords(): Promise<SearchableMap<true>> {
    const list = await read<readonly string[]>(words);
    return (tree ??= SearchableMap.from(list.map((word) => [word, true])));
  }

  return { find, findBeginning, findMeant };
}

/** How well a term fits one that it begins with. */
function weighEnd(beginning: string, { length }: string): number {
  const further = length - beginning.length;
  return further === 0 ? 1 : (WEIGHTS.beginning * length) / (length + 0.3 * further);
}

/** Lists the words that may have been meant, with how well they fit, the likeliest first. */
function listMeant(word: string, known: SearchableMap<true>): readonly [string, number][] {
  const slips = Math.min(MOST_SLIPS, Math.round(word.length * SLIPS));
  const meant = [...known.fuzzyGet(word, slips)].map(([one, [, distance]]) => ({
    one,
    weight: (WEIGHTS.slip * one.length) / (one.length + distance),
    // The first letter is seldom the wrong one.
    slips: distance + (one.startsWith(word.charAt(0)) ? 0 : 0.5),
  }));
  const swapped = listSwapped(word).filter((one) => known.has(one));
  const likeliest = meant.sort((a, b) => a.slips - b.slips).slice(0, MOST_MEANT);
  return [
    ...new Map([
      ...likeliest.map(({ one, weight }) => [one, weight] as const),
      ...swapped.map((one) => [one, 1] as const),
    ]),
  ];
}

/** Lists the word with each pair of neighbouring letters swapped. */
function listSwapped(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, index) =>
      [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join(''),
    );
}
