import { RESULT_KINDS, type ResultKind } from '#lib/view/search-result.ts';
import type { SearchEntry } from '../search-entry.ts';
import { toTerms } from '../search-text.ts';

/** An entry with its number among all that a search can find, and the terms that find it. */
export interface EntryDocument {
  readonly id: number;
  readonly entry: SearchEntry & { readonly kind: ResultKind };
  /** Terms of its text. */
  readonly text: readonly string[];
  /** Terms of its other names; for an event also those of its units, places, services and so on. */
  readonly also: readonly string[];
}

/**
 * Numbers the entries that results can list: events in the order of the record, then the others
 * by kind and text, so that those found together mostly stand together.
 */
export function toEntryDocuments(entries: readonly SearchEntry[]): readonly EntryDocument[] {
  const read = createTermReader();
  const naming = groupByEvent(entries);
  return RESULT_KINDS.flatMap((kind) => {
    const ofKind = entries.flatMap((entry) => (entry.kind === kind ? { ...entry, kind } : []));
    return kind === 'event' ? ofKind : ofKind.sort((a, b) => (a.text < b.text ? -1 : 1));
  }).map((entry, id) => {
    const others = entry.kind === 'event' ? (naming.get(entry.id) ?? []) : [];
    const also = [...entry.also, ...others.flatMap(({ text, also }) => [text, ...also])];
    return { id, entry, text: read([entry.text]), also: read(also) };
  });
}

/** Reads the terms of texts, each once; most texts come again and again. */
function createTermReader(): (texts: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  function read(text: string): readonly string[] {
    const terms = known.get(text) ?? toTerms(text);
    known.set(text, terms);
    return terms;
  }
  return (texts) => [...new Set(texts.flatMap(read))];
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
