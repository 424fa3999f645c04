import { isScalar, LineCounter, parseDocument as parseYaml, visit } from 'yaml';
import type { Problem } from '#lib/domain/problem.ts';
import { findJsonFault } from './find-json-fault.ts';
import { formatFound } from './format-found.ts';
import { locateNode } from './locate-node.ts';
import type { Path } from './path.ts';

/** One parsed file, which can give the line of each value. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of a field, or of the nearest one around it where the path leads to nothing. */
  lineOf(path: Path): number;
  /** Whether the value at the path is written without quotation marks. */
  isPlain(path: Path): boolean;
}

export interface DocumentResult {
  /** Null where the file cannot be read at all. */
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
}

interface SyntaxFault {
  readonly offset: number;
  readonly expected: string;
}

/** Parses YAML 1.2 (core schema), or JSON where the file's name says so. */
export function parseDocument(file: string, text: string, record: string | null): DocumentResult {
  const isJson = !file.endsWith('.yaml');
  const lines = new LineCounter();
  const parsed = parseYaml(text, {
    version: '1.2',
    schema: isJson ? 'json' : 'core',
    lineCounter: lines,
    prettyErrors: false,
  });
  const fatal: SyntaxFault[] = [];
  const mild: SyntaxFault[] = [];
  for (const { code, message, pos } of [...parsed.errors, ...parsed.warnings]) {
    if (code === 'DUPLICATE_KEY') mild.push({ offset: pos[0], expected: 'each field once' });
    else fatal.push({ offset: pos[0], expected: readable(isJson, wordsFor(code, message)) });
  }
  visit(parsed, {
    // An alias could refer to itself or, nested, expand to millions of values.
    Alias: (_, { range }) => {
      fatal.push({ offset: range?.[0] ?? 0, expected: 'each value written out: no alias (*)' });
    },
  });
  if (isJson && fatal.length === 0) {
    const offset = findJsonFault(text);
    const words = 'double quotes, no comments, no comma before ] or }';
    if (offset !== null) fatal.push({ offset, expected: readable(isJson, words) });
  }

  const lineAt = (offset: number) => lines.linePos(offset).line;
  const toProblem = ({ offset, expected }: SyntaxFault): Problem => {
    const line = lineAt(offset);
    const found = formatFound(text.split('\n')[line - 1]?.trim() ?? '');
    return { file, line, record, field: '', found, expected };
  };
  const [first] = fatal;
  // Later errors of a parser mostly follow from the first.
  if (first) return { document: null, problems: [toProblem(first)] };

  const document: SourceDocument = {
    file,
    value: parsed.toJS(),
    lineOf: (path) => lineAt(locateNode(parsed.contents, path).offset),
    isPlain: (path) => {
      const { node } = locateNode(parsed.contents, path);
      return isScalar(node) && node.type === 'PLAIN';
    },
  };
  return { document, problems: mild.map(toProblem) };
}

function readable(isJson: boolean, words: string): string {
  return `${isJson ? 'JSON' : 'YAML'} that can be read: ${words}`;
}

function wordsFor(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'one document in a file';
  return (message.charAt(0).toLowerCase() + message.slice(1))
    .replace(/flow map(ping)?/, '{ }')
    .replace(/flow (sequence|seq|collection)/, '[ ]');
}
