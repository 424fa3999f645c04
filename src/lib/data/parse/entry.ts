import type { Problem } from '#lib/domain/problem.ts';
import { formatFound } from './format-found.ts';
import type { SourceDocument } from './parse-document.ts';
import { formatPath, type Path, valueAt } from './path.ts';

/** One record as it stands in its file. Checks read `value`, so that one fault hides no other. */
export interface Entry<T> {
  readonly document: SourceDocument;
  /** Where in the document the record begins. */
  readonly base: Path;
  /** Null where the record has no id that is text. */
  readonly id: string | null;
  readonly value: unknown;
  /** The value once the schema has passed it; null where it has not. */
  readonly parsed: T | null;
}

/** A problem in a field of an entry; `found` is the value there unless told. */
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
