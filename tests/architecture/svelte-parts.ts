import { parse } from 'svelte/compiler';
import type { SourceFile } from './source-files.ts';

/** What a file is made of: its scripts, and for a component the tree of its markup. */
export interface Parts {
  readonly scripts: readonly string[];
  readonly markup: unknown;
}

/** A node of the markup or of an expression in it: one tree of plain objects. */
export type MarkupNode = Readonly<Record<string, unknown>>;

interface Span {
  readonly start: number;
  readonly end: number;
}

export function readParts({ path, text }: Pick<SourceFile, 'path' | 'text'>): Parts {
  if (!path.endsWith('.svelte')) return { scripts: [text], markup: null };
  const { instance, module, fragment } = parse(text, { modern: true });
  const spans = [module, instance].flatMap((script) =>
    script ? [script.content as unknown as Span] : [],
  );
  return { scripts: spans.map(({ start, end }) => text.slice(start, end)), markup: fragment };
}

export function isNode(value: unknown): value is MarkupNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Shows every node of a tree, each after the one it stands in; none of those in a closed one. */
export function visitMarkup(
  tree: unknown,
  look: (node: MarkupNode) => void,
  isClosed: (node: MarkupNode) => boolean = () => false,
): void {
  if (Array.isArray(tree)) for (const one of tree) visitMarkup(one, look, isClosed);
  if (!isNode(tree) || isClosed(tree)) return;
  look(tree);
  visitMarkup(Object.values(tree), look, isClosed);
}
