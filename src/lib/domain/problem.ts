import { nameCharacter, UNSEEN } from './unseen.ts';

/** One fault found in the record. */
export interface Problem {
  /** Path of the file below `geo/`, with `/`. */
  readonly file: string;
  /** 1-based line; null where it is not known. */
  readonly line: number | null;
  /** Id of the event, area, place, service, publisher or series; null for a fault of the file. */
  readonly record: string | null;
  /** Path of the field: `participants[0].service`; empty for the whole record. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Formats a problem as one line, with invisible characters written as `U+202E`:
 * `events/2023/x.yaml:7: x: when: found "2023-13", expected an EDTF date`
 */
export function formatProblem(problem: Problem): string {
  const { file, line, record, field, found, expected } = problem;
  const where = [line === null ? file : `${file}:${line}`, record, field].filter(Boolean);
  const text = `${where.join(': ')}: found ${found}, expected ${expected}`;
  return text.replace(UNSEEN, nameCharacter);
}
