import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { isNode, readParts, visitMarkup } from './svelte-parts.ts';

/** A file of the code: its path below the project's root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import, type import, `export … from` or dynamic import. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** What a file imports, and words in its code that matter to a rule. */
export interface Findings {
  readonly imports: readonly Import[];
  /** Identifiers, names of properties and attributes, and whole string literals. */
  readonly words: ReadonlySet<string>;
}

/** Paths of all files in a folder and in those below it, with `/`. */
export function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'));
}

/** All files of code in a folder: TypeScript, Svelte, JavaScript. */
export function readSourceFiles(folder: string): readonly SourceFile[] {
  return listPaths(folder)
    .filter((path) => /\.(ts|js|svelte)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function isTest({ path }: Pick<SourceFile, 'path'>): boolean {
  return path.endsWith('.test.ts');
}

/** Written where an import's address is worked out at run time, which no rule can follow. */
export const UNREADABLE = '(worked out at run time)';

function toImport(node: ts.Node | undefined, isType = false): Import {
  return { specifier: node && ts.isStringLiteralLike(node) ? node.text : UNREADABLE, isType };
}

/** `import { type X } from` is no type import: what it names is read when the program runs. */
function findImport(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node))
    return toImport(
      node.moduleSpecifier,
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    );
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return toImport(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return toImport(node.argument.literal, true);
  const isDynamic =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      ['require', 'import.meta.glob'].includes(node.expression.getText()));
  return isDynamic ? toImport(node.arguments[0]) : null;
}

function findInScript(text: string): Findings {
  const imports: Import[] = [];
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = findImport(node);
    if (found !== null) imports.push(found);
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return { imports, words };
}

function findInMarkup(markup: unknown): Findings {
  const imports: Import[] = [];
  const words = new Set<string>();
  visitMarkup(markup, ({ type, name, source }) => {
    if (type === 'HtmlTag') words.add('@html');
    if (typeof name === 'string') words.add(name);
    if (type !== 'ImportExpression') return;
    const specifier = isNode(source) ? String(source['value'] ?? UNREADABLE) : UNREADABLE;
    imports.push({ specifier, isType: false });
  });
  return { imports, words };
}

export function findInFile(file: SourceFile): Findings {
  const { scripts, markup } = readParts(file);
  const all = [...scripts.map(findInScript), findInMarkup(markup)];
  return {
    imports: all.flatMap(({ imports }) => imports),
    words: new Set(all.flatMap(({ words }) => [...words])),
  };
}
