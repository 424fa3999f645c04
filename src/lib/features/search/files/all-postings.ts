import MiniSearch from 'minisearch';
import { toPosting, type Posting } from '../postings.ts';
import { toBeginningKey, toNamedKey } from '../search-manifest.ts';
import { NAMED_KINDS, toKey } from '../search-query.ts';
import type { EntryDocument } from './entry-documents.ts';

/** Postings in no more characters of JSON than this are added up in the browser. */
const MANY_CHARACTERS = 32_000;

/** Lists the postings of every key that a search can ask for: terms, beginnings, named things. */
export function listPostings(documents: readonly EntryDocument[]): ReadonlyMap<string, Posting> {
  const find = createScorer(documents);
  const terms = new Set(documents.flatMap(({ text, also }) => [...text, ...also]));
  const postings = new Map([...terms].map((term) => [term, find(term, false)]));
  for (const beginning of listCommonBeginnings(postings)) {
    postings.set(toBeginningKey(beginning), find(beginning, true));
  }
  for (const [key, rows] of listNamed(documents)) {
    postings.set(key, toPosting(new Map(rows.map((row) => [row, 1]))));
  }
  return postings;
}

/** Has MiniSearch score all documents, for one term or for all with this beginning. */
function createScorer(
  documents: readonly EntryDocument[],
): (term: string, isBeginning: boolean) => Posting {
  const index = new MiniSearch<EntryDocument>({
    fields: ['text', 'also'],
    // The terms are there already, and contain no space.
    stringifyField: (terms) => (terms as readonly string[]).join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { text: 3 } },
  });
  index.addAll(documents);
  return (term, prefix) => {
    const hits = index.search(term, { prefix });
    return toPosting(new Map(hits.map(({ id, score }) => [id as number, score])));
  };
}

/**
 * Beginnings of so many terms that all their postings would be too much to fetch: `s`, `us`. One
 * term alone is none: what it finds is what its beginnings find.
 */
function listCommonBeginnings(postings: ReadonlyMap<string, Posting>): readonly string[] {
  const sizes = new Map<string, { all: number; longest: number }>();
  for (const [term, posting] of postings) {
    const { length } = JSON.stringify(posting);
    let beginning = '';
    for (const letter of term) {
      beginning += letter;
      const size = sizes.get(beginning) ?? { all: 0, longest: 0 };
      sizes.set(beginning, size);
      size.all += length;
      size.longest = Math.max(size.longest, length);
    }
  }
  return [...sizes]
    .filter(([, { all, longest }]) => all > Math.max(MANY_CHARACTERS, 2 * longest))
    .map(([beginning]) => beginning);
}

/** Rows of the events of each unit, place and publisher, by the key of its named term. */
function listNamed(documents: readonly EntryDocument[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map(
    documents.flatMap(({ id, entry }) => (entry.kind === 'event' ? [[entry.id, id]] : [])),
  );
  const named = new Map<string, number[]>();
  for (const { entry } of documents) {
    const kind = NAMED_KINDS.find((one) => one === entry.kind);
    if (kind === undefined) continue;
    const key = toNamedKey({ kind, key: toKey(entry.id) });
    const known = named.get(key) ?? [];
    named.set(key, [...known, ...entry.events.flatMap((id) => rows.get(id) ?? [])]);
  }
  return named;
}
