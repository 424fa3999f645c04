import type { Catalogue } from '#lib/domain/catalogue.ts';
import { RESULT_KINDS } from '#lib/view/search-result.ts';
import { toSearchEntries, type SearchEntry } from '../search-entry.ts';
import type { FileTable, SearchDocument, SearchManifest } from '../search-manifest.ts';
import { isPlainWord } from '../search-text.ts';
import { listPostings } from './all-postings.ts';
import { toEntryDocuments, type EntryDocument } from './entry-documents.ts';

/** Characters of JSON that a file has at most, unless one thing alone has more: about 5 kB sent. */
const MOST_CHARACTERS = 16_000;
/** Hexadecimal figures of the hash in a file's name. */
const NAME_LENGTH = 10;

/** All that a search reads. */
export interface SearchFiles {
  readonly manifest: SearchManifest;
  /** Texts of the other files by their names, without folder and ending. */
  readonly texts: ReadonlyMap<string, string>;
}

const made = new WeakMap<Catalogue, Promise<SearchFiles>>();

/** The files of a record, made once for each catalogue. */
export function toSearchFiles(catalogue: Catalogue): Promise<SearchFiles> {
  const files = made.get(catalogue) ?? createSearchFiles(toSearchEntries(catalogue));
  made.set(catalogue, files);
  return files;
}

/** Makes the files that a search over these entries reads. */
export async function createSearchFiles(entries: readonly SearchEntry[]): Promise<SearchFiles> {
  const texts = new Map<string, string>();
  async function add(text: string): Promise<string> {
    const name = await toName(text);
    texts.set(name, text);
    return `search/${name}.json`;
  }
  async function addTable<Start>(parts: readonly Part<Start>[]): Promise<FileTable<Start>> {
    const table = [];
    for (const [start, text] of parts) table.push([start, await add(text)] as const);
    return table;
  }

  const documents = toEntryDocuments(entries);
  const postings = [...listPostings(documents)].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = postings.map(([key, posting]): Part<string> => {
    return [key, `${JSON.stringify(key)}:${JSON.stringify(posting)}`];
  });
  const rows = documents.map((document): Part<number> => {
    return [document.id, JSON.stringify(toSearchDocument(document))];
  });
  const words = postings.map(([key]) => key).filter(isPlainWord);
  const manifest = {
    kinds: RESULT_KINDS.map((kind) => {
      return [kind, documents.filter(({ entry }) => entry.kind === kind).length] as const;
    }),
    postings: await addTable(split(members).map(([key, text]) => [key, `{${text}}`])),
    documents: await addTable(split(rows).map(([id, text]) => [id, `[${text}]`])),
    words: await add(JSON.stringify(words)),
  };
  return { manifest, texts };
}

/** A text and what it begins with. */
type Part<Start> = readonly [start: Start, text: string];

/** Joins texts by commas, as many as a file may have. */
function split<Start>(parts: readonly Part<Start>[]): readonly Part<Start>[] {
  const files: { start: Start; texts: string[]; length: number }[] = [];
  for (const [start, text] of parts) {
    const last = files.at(-1);
    if (last && last.length + text.length <= MOST_CHARACTERS) {
      last.texts.push(text);
      last.length += text.length;
    } else files.push({ start, texts: [text], length: text.length });
  }
  return files.map(({ start, texts }) => [start, texts.join()]);
}

function toSearchDocument({ entry }: EntryDocument): SearchDocument {
  const { id, text, events, language } = entry;
  const shown = [id, text, events.length] as const;
  return language === undefined ? shown : [...shown, language];
}

async function toName(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const figures = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return figures.join('').slice(0, NAME_LENGTH);
}
