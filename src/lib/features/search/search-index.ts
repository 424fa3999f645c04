import {
  RESULT_KINDS,
  type ResultKind,
  type Search,
  type SearchGroup,
  type SearchHit,
} from '#lib/view/search-result.ts';
import type { FileReader } from './file-reader.ts';
import type { Scores } from './postings.ts';
import { toNamedKey, type SearchDocument, type SearchManifest } from './search-manifest.ts';
import { parseNamed } from './search-query.ts';
import { createTerms, findFile } from './search-terms.ts';
import { findWords } from './word-scores.ts';

/** Most hits listed per kind. */
const MOST_HITS = 6;

/** Creates the search over the files that a manifest lists, of which words read those they need. */
export function createSearch(manifest: SearchManifest, read: FileReader): Search {
  const terms = createTerms(manifest, read);
  const ranges = toRanges(manifest);
  const rows = Array.from({ length: ranges.get('event')?.end ?? 0 }, (_, row) => row);

  /** Numbers of the documents found, the best first. */
  async function find(words: string): Promise<readonly number[]> {
    const { named, rest } = parseNamed(words);
    const [scores, ...sets] = await Promise.all([
      findWords(rest, terms),
      ...named.map((term) => terms.find(toNamedKey(term))),
    ]);
    const found = scores === null ? rows : listBest(scores);
    // Only events have a thing that is named.
    return found.filter((document) => sets.every((set) => set?.has(document) ?? false));
  }

  async function toHit(document: number, kind: ResultKind): Promise<SearchHit> {
    const [start, path] = manifest.documents[findFile(manifest.documents, document)] ?? [0, ''];
    const file = await read<readonly SearchDocument[]>(path);
    const [id, text, events, language] = file[document - start] ?? ['', '', 0];
    return {
      ...{ id, text, events },
      ...(kind === 'event' ? { row: document } : {}),
      ...(language === undefined ? {} : { language }),
    };
  }

  async function toGroup(kind: ResultKind, found: readonly number[]): Promise<SearchGroup> {
    const { start = 0, end = 0 } = ranges.get(kind) ?? {};
    const all = found.filter((document) => document >= start && document < end);
    const hits = all.slice(0, MOST_HITS).map((document) => toHit(document, kind));
    return { kind, hits: await Promise.all(hits), all: all.length };
  }

  return async (words) => {
    const found = await find(words);
    const groups = await Promise.all(RESULT_KINDS.map((kind) => toGroup(kind, found)));
    return {
      words,
      rows: found.filter((document) => document < rows.length),
      groups: groups.filter(({ all }) => all > 0),
    };
  };
}

/** The numbers of the documents of each kind: from `start` to before `end`. */
function toRanges({ kinds }: SearchManifest) {
  let start = 0;
  return new Map(kinds.map(([kind, count]) => [kind, { start, end: (start += count) }]));
}

function listBest(scores: Scores): readonly number[] {
  return [...scores].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([document]) => document);
}
