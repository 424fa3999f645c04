import { z } from 'zod';
import type { Problem } from '#lib/domain/problem.ts';
import { formatNewName, hasOldName } from '#lib/domain/renamed-fields.ts';
import { type Entry, problemAt } from './entry.ts';
import { formatFound } from './format-found.ts';
import { isFields, type Path, valueAt } from './path.ts';
import { suggest } from './suggest.ts';

const KIND_MESSAGES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record with fields',
};

/** Fields that people know from elsewhere, and why they are refused. */
const REFUSED: Readonly<Record<string, string>> = {
  crs: 'no crs: GeoJSON is always in WGS 84 (RFC 7946, section 4)',
};

/** The words for an issue without a message in the schema; undefined for other kinds. */
export function wordsFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return KIND_MESSAGES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      if (issue.values.length === 1) return formatFound(issue.values[0]);
      return formatNewName(issue.input, issue.values) ?? `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum} in the list`
        : `a number of at least ${issue.minimum}`;
    case 'too_big':
      return `a number of at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

/** Converts the issues that a schema finds in an entry to problems, one for each field. */
export function toSchemaProblems(
  entry: Entry<unknown>,
  schema: z.ZodType,
  error: z.ZodError,
): Problem[] {
  const problems = error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(entry, schema, path, key));
    }
    if (isRefusedByOldName(entry.value, path)) return [];
    const orNull = unwrap(schemaAt(schema, path)).isNullable ? ', or null' : '';
    return [problemAt(entry, path, issue.message + orNull, foundFor(entry, issue, path))];
  });
  return problems.filter(
    ({ field }, i) => problems.findIndex((problem) => problem.field === field) === i,
  );
}

function unknownField(entry: Entry<unknown>, schema: z.ZodType, path: Path, key: string): Problem {
  const { inner } = unwrap(schemaAt(schema, path));
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const newName = formatNewName(key, known);
  const expected = REFUSED[key] ?? newName ?? `no such field${suggest(key, known)}`;
  return problemAt(entry, [...path, key], expected, `a field ${formatFound(key)}`);
}

/** Whether a field is missing only because it has its old name, which is refused by itself. */
function isRefusedByOldName(value: unknown, path: Path): boolean {
  const around = valueAt(value, path.slice(0, -1));
  return isFields(around) && hasOldName(path.at(-1), Object.keys(around));
}

function foundFor(entry: Entry<unknown>, issue: z.core.$ZodIssue, path: Path): string {
  const value = valueAt(entry.value, path);
  if (issue.code === 'too_small' && Array.isArray(value) && value.length > 0) {
    return `a list of ${value.length}`;
  }
  return value === null && path.length === 0 ? 'nothing' : formatFound(value);
}

function schemaAt(schema: z.ZodType, path: Path): unknown {
  return path.reduce<unknown>((outer, key) => {
    const { inner } = unwrap(outer);
    if (inner instanceof z.ZodObject) return inner.shape[key];
    return inner instanceof z.ZodArray ? inner.element : undefined;
  }, schema);
}

function unwrap(schema: unknown): { inner: unknown; isNullable: boolean } {
  let inner = schema;
  let isNullable = false;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
    isNullable ||= inner instanceof z.ZodNullable;
    inner = inner.unwrap();
  }
  return { inner, isNullable };
}
