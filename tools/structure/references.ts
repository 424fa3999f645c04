import {
  findSpokenName,
  isOutsideScope,
  isTypeNode,
  listBoundNodes,
  listNameFields,
  listScope,
} from './bindings.ts';
import { listNodes, toName, type ComponentTree, type TreeNode } from './markup-tree.ts';
import { findPropsPattern } from './props.ts';

/** A place where a variable is used. */
export interface Reference {
  readonly name: string;
  readonly node: TreeNode;
  /** The nodes around it, the nearest first. */
  readonly parents: readonly TreeNode[];
}

type Names = ReadonlySet<string>;

function findBelow(node: TreeNode, names: Names, around: readonly TreeNode[]): Reference[] {
  const parents = [node, ...around];
  const scope = listScope(node);
  const inside = new Set([...names].filter((name) => !scope.includes(name)));
  const passed = listNameFields(node);
  return Object.entries(node).flatMap(([field, value]) =>
    passed.includes(field)
      ? []
      : listNodes(value).flatMap((child) =>
          findIn(child, isOutsideScope(node, field) ? names : inside, parents),
        ),
  );
}

function findIn(node: TreeNode, names: Names, parents: readonly TreeNode[]): Reference[] {
  if (isTypeNode(node) || node.type === 'ImportDeclaration') return [];
  const name = toName(node) ?? findSpokenName(node);
  const own = name !== null && names.has(name) ? [{ name, node, parents }] : [];
  return [...own, ...findBelow(node, names, parents)];
}

/** Every place in scripts and markup that uses one of some top-level variables of a component. */
export function findReferences(tree: ComponentTree, names: Names): readonly Reference[] {
  const declared = listBoundNodes(findPropsPattern(tree));
  return [tree.instance, tree.fragment]
    .flatMap(listNodes)
    .flatMap((root) => findIn(root, names, []))
    .filter(({ node }) => !declared.includes(node));
}
