import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.ts';
import {
  RESULT_KINDS,
  type Found,
  type ResultKind,
  type Search,
  type SearchGroup,
} from '#lib/view/search-result.ts';
import { parseNamed, toKey, type NamedTerm } from './search-query.ts';
import { toQuery } from './search-terms.ts';
import { toTerms } from './search-text.ts';

/** Most hits listed per kind. */
const MOST_HITS = 6;
/** Entries added at once, about 30 ms of work, before the page gets its turn. */
const MOST_AT_ONCE = 400;

/** An entry as indexed: terms of its text, and terms of its other names. */
interface Indexed {
  readonly id: number;
  readonly text: string;
  readonly also: string;
}

const SPACE = ' ';

/** Creates the search without blocking the page; an event is also found by its units and so on. */
export async function createSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const indexed = toIndexed(entries);
  const terms = new Set<string>();
  const index = new MiniSearch<Indexed>({
    fields: ['text', 'also'],
    tokenize: (text) => text.split(SPACE),
    processTerm: (term) => term,
    searchOptions: { boost: { text: 3 }, maxFuzzy: 2 },
  });
  await index.addAllAsync(indexed, { chunkSize: MOST_AT_ONCE });
  for (const { text, also } of indexed) {
    for (const term of `${text}${SPACE}${also}`.split(SPACE)) terms.add(term);
  }
  const allTerms = [...terms];
  const vocabulary = {
    has: (term: string) => terms.has(term),
    hasBeginning: (term: string) => allTerms.some((one) => one.startsWith(term)),
  };

  function findEntries(words: string): readonly SearchEntry[] {
    const query = toQuery(words, vocabulary);
    return query === null
      ? entries.filter(({ kind }) => kind === 'event')
      : index.search(query).flatMap(({ id }) => entries[id as number] ?? []);
  }

  const rows = new Map(
    entries.filter(({ kind }) => kind === 'event').map(({ id }, row) => [id, row]),
  );

  function find(words: string): Found {
    const { named, rest } = parseNamed(words);
    const sets = named.map((term) => findNamed(term, entries));
    const hits = findEntries(rest).filter(
      ({ kind, id }) => sets.length === 0 || (kind === 'event' && sets.every((set) => set.has(id))),
    );
    const groups = RESULT_KINDS.map((kind) => toGroup(kind, hits)).filter(({ all }) => all > 0);
    const events = hits.filter(({ kind }) => kind === 'event');
    return { words, rows: events.flatMap(({ id }) => rows.get(id) ?? []), groups };
  }
  return (words) => Promise.resolve(find(words));
}

function findNamed({ kind, key }: NamedTerm, entries: readonly SearchEntry[]): ReadonlySet<string> {
  const meant = entries.filter((entry) => entry.kind === kind && toKey(entry.id) === key);
  return new Set(meant.flatMap(({ events }) => events));
}

function toGroup(kind: ResultKind, found: readonly SearchEntry[]): SearchGroup {
  const all = found.filter((entry) => entry.kind === kind);
  const hits = all.slice(0, MOST_HITS);
  return {
    kind,
    hits: hits.map(({ id, text, language, events }) => ({
      ...{ id, text, events: events.length },
      ...(language === undefined ? {} : { language }),
    })),
    all: all.length,
  };
}

function toIndexed(entries: readonly SearchEntry[]): readonly Indexed[] {
  const known = new Map<string, readonly string[]>();
  const read = (text: string) => {
    const terms = known.get(text) ?? toTerms(text);
    known.set(text, terms);
    return terms;
  };
  const naming = groupByEvent(entries);
  return entries.map((entry, id) => {
    const others = entry.kind === 'event' ? (naming.get(entry.id) ?? []) : [];
    const also = [...entry.also, ...others.flatMap(({ text, also }) => [text, ...also])];
    const join = (texts: readonly string[]) => [...new Set(texts.flatMap(read))].join(SPACE);
    return { id, text: join([entry.text]), also: join(also) };
  });
}

/** Lists for each event the other entries that lead to it. */
function groupByEvent(
  entries: readonly SearchEntry[],
): ReadonlyMap<string, readonly SearchEntry[]> {
  const naming = new Map<string, SearchEntry[]>();
  for (const entry of entries.filter(({ kind }) => kind !== 'event')) {
    for (const id of entry.events) {
      const named = naming.get(id) ?? [];
      naming.set(id, named);
      named.push(entry);
    }
  }
  return naming;
}
