import type { Problem } from '#lib/domain/problem.ts';
import { formatFound } from './format-found.ts';
import type { SourceDocument } from './parse-document.ts';
import { formatPath, type Path, valueAt } from './path.ts';

/** One record of a file. Checks read `value`, so that one fault does not hide others. */
export interface Entry<T> {
  readonly document: SourceDocument;
  /** Path in the document where the record begins. */
  readonly base: Path;
  /** Null where the record has no id that is text. */
  readonly id: string | null;
  readonly value: unknown;
  /** The value once the schema has passed it; null where it has not. */
  readonly parsed: T | null;
}

/** A problem in a field of an entry; `found` is the value there unless given. */
export function problemAt(
  entry: Entry<unknown>,
  path: Path,
  expected: string,
  found: string = formatFound(valueAt(entry.value, path)),
): Problem {
  const full = [...entry.base, ...path];
  return {
    file: entry.document.file,
    line: entry.document.lineOf(full),
    record: entry.id,
    field: formatPath(entry.id === null ? full : path),
    found,
    expected,
  };
}
