import { nameCharacter, UNSEEN } from './unseen.ts';

/** One fault found in the record. */
export interface Problem {
  /** Path of the file below `geo/`, with `/`. */
  readonly file: string;
  /** 1-based line, where the file format lets it be known. */
  readonly line: number | null;
  /** Id of the event, area, place, service, publisher or series; null where the file itself is at fault. */
  readonly record: string | null;
  /** Path of the field: `participants[0].service`; empty for the whole record. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** `events/2023/x.yaml:7: x: when: found "2023-13", expected an EDTF date`, unseen characters spelled out. */
export function formatProblem(problem: Problem): string {
  const { file, line, record, field, found, expected } = problem;
  const where = [line === null ? file : `${file}:${line}`, record, field].filter(Boolean);
  const text = `${where.join(': ')}: found ${found}, expected ${expected}`;
  return text.replace(UNSEEN, nameCharacter);
}
