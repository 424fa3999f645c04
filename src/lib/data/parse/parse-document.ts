import { type Document, LineCounter, parseDocument as parseYaml, visit } from 'yaml';
import type { Problem } from '#lib/domain/problem.ts';
import { findJsonFault } from './find-json-fault.ts';
import { findPlainTexts } from './find-plain-texts.ts';
import { formatFound } from './format-found.ts';
import { findOffset } from './find-offset.ts';
import { formatPath, type Path } from './path.ts';
import { readYaml } from './read-yaml.ts';

/** One parsed file, which can give the line of each value. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of a field, or of the nearest one around it where the path leads to nothing. */
  lineOf(path: Path): number;
  /** Whether the value at the path is a text that is written without quotation marks. */
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

/** What a text was parsed to, with the place of each value. */
interface Parsed {
  readonly text: string;
  readonly isJson: boolean;
  readonly tree: Document;
  readonly lines: LineCounter;
}

/**
 * The text parsed last. The trees of all files together would need some thirty times the memory of
 * their texts; only a problem asks for a line, so that its file is then parsed again.
 */
let last: Parsed | null = null;

function parse(text: string, isJson: boolean): Parsed {
  if (last?.text === text && last.isJson === isJson) return last;
  const lines = new LineCounter();
  const options = { version: '1.2', lineCounter: lines, prettyErrors: false } as const;
  const tree = parseYaml(text, { ...options, schema: isJson ? 'json' : 'core' });
  last = { text, isJson, tree, lines };
  return last;
}

/** Parses YAML 1.2 (core schema), or JSON where the file's name says so. */
export function parseDocument(file: string, text: string, record: string | null): DocumentResult {
  const isJson = !file.endsWith('.yaml');
  const toDocument = (value: unknown, plain: ReadonlySet<string>): SourceDocument => ({
    file,
    value,
    lineOf: (path) => {
      const { tree, lines } = parse(text, isJson);
      return lines.linePos(findOffset(tree.contents, path)).line;
    },
    isPlain: (path) => plain.has(formatPath(path)),
  });
  const read = isJson ? null : readYaml(text);
  if (read) return { document: toDocument(read.value, read.plain), problems: [] };

  const { tree, lines } = parse(text, isJson);
  const fatal: SyntaxFault[] = [];
  const mild: SyntaxFault[] = [];
  for (const { code, message, pos } of [...tree.errors, ...tree.warnings]) {
    if (code === 'DUPLICATE_KEY') mild.push({ offset: pos[0], expected: 'each field once' });
    else fatal.push({ offset: pos[0], expected: readable(isJson, wordsFor(code, message)) });
  }
  visit(tree, {
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

  const document = toDocument(tree.toJS(), findPlainTexts(tree.contents));
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
