import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with all but its scripts made blank, so that every line keeps its number. */
function toScriptText(text: string): string {
  const { instance, module } = parse(text, { modern: true });
  const spans = [module, instance]
    .flatMap((script) => (script ? [script.content as unknown as Span] : []))
    .toSorted((a, b) => a.start - b.start);
  const toBlank = (part: string) => part.replaceAll(/[^\n]/g, ' ');
  let at = 0;
  let scripts = '';
  for (const { start, end } of spans) {
    scripts += toBlank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return scripts + toBlank(text.slice(at));
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

/** The syntax tree of a module, or of the scripts of a component. */
export function parseScripts(file: SourceFile): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const text = file.path.endsWith('.svelte') ? toScriptText(file.text) : file.text;
  const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  parsed.set(file, tree);
  return tree;
}

/** The nodes of one kind among a node and all below it, in the order of the text. */
export function findNodes<T extends ts.Node>(
  root: ts.Node,
  isMeant: (node: ts.Node) => node is T,
): readonly T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (isMeant(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** 1-based line of a position. */
export function findLine(tree: ts.SourceFile, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** The expression without any wrapper for types: `as const`, `satisfies`, `!`, parentheses. */
export function toPlainExpression(node: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node);
  return isWrapped ? toPlainExpression(node.expression) : node;
}
