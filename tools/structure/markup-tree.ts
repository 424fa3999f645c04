import { parse } from 'svelte/compiler';
import type { SourceFile } from '../../tests/architecture/source-files.ts';

/** A node of Svelte's tree: markup, and the scripts as ESTree with TypeScript's types. */
export type TreeNode = Readonly<Record<string, unknown>> & { readonly type: string };

export function isNode(value: unknown): value is TreeNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  );
}

/** The nodes in a field: none, one, or those of a list. */
export function listNodes(value: unknown): readonly TreeNode[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  return isNode(value) ? [value] : [];
}

/** The node in a field that holds a single one; null for anything else. */
export function toNode(value: unknown): TreeNode | null {
  return isNode(value) ? value : null;
}

/** The name of an identifier; null for anything else. */
export function toName(value: unknown): string | null {
  const node = toNode(value);
  return node?.type === 'Identifier' ? String(node['name']) : null;
}

/** The nodes directly below a node. */
export function listChildren(node: TreeNode): readonly TreeNode[] {
  return Object.values(node).flatMap(listNodes);
}

/** The nodes of some types among a node and all below it. */
export function findTypes(root: TreeNode, types: readonly string[]): readonly TreeNode[] {
  const below = listChildren(root).flatMap((child) => findTypes(child, types));
  return types.includes(root.type) ? [root, ...below] : below;
}

/** The parts of a component: its scripts and its markup. */
export interface ComponentTree {
  readonly instance: TreeNode | null;
  readonly module: TreeNode | null;
  readonly fragment: TreeNode;
}

const parsed = new WeakMap<SourceFile, ComponentTree>();

/** The tree of a component; null for a module. */
export function parseComponent(file: SourceFile): ComponentTree | null {
  if (!file.path.endsWith('.svelte')) return null;
  const known = parsed.get(file);
  if (known) return known;
  const { instance, module, fragment } = parse(file.text, { modern: true });
  const tree = {
    instance: toNode(instance?.content),
    module: toNode(module?.content),
    fragment: fragment as unknown as TreeNode,
  };
  parsed.set(file, tree);
  return tree;
}
