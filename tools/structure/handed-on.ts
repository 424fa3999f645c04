import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { listNodes, parseComponent, toName, type TreeNode } from './markup-tree.ts';
import { listPropNames, listProps } from './props.ts';
import { findReferences, type Reference } from './references.ts';

/** How a place uses a prop: hands it on as it is, in a function that only calls it, or uses it. */
type Use = 'handed-on' | 'wrapped' | 'used';

const COMPONENTS = ['Component', 'SvelteComponent', 'SvelteSelf'];

function isComponent(node: TreeNode | undefined): boolean {
  return node !== undefined && COMPONENTS.includes(node.type);
}

/** Whether the nodes lead from a value to a component that is given just that value. */
function isWholeValue([first, second, third]: readonly TreeNode[]): boolean {
  if (first?.type === 'BindDirective' || first?.type === 'SpreadAttribute')
    return isComponent(second);
  if (first?.type !== 'ExpressionTag' || second?.type !== 'Attribute') return false;
  return listNodes(second['value']).length === 1 && isComponent(third);
}

/** Whether an arrow function does nothing but call a handler: `(a, b) => onx(a, b)`. */
function isSameCall(call: TreeNode, arrow: TreeNode | undefined, node: TreeNode): boolean {
  if (call.type !== 'CallExpression' || call['callee'] !== node) return false;
  if (arrow?.type !== 'ArrowFunctionExpression' || arrow['body'] !== call) return false;
  const toNames = (field: unknown) => listNodes(field).map((one) => toName(one) ?? one.type);
  return toNames(call['arguments']).join() === toNames(arrow['params']).join();
}

function findUse({ node, parents }: Reference): Use {
  if (isWholeValue(parents)) return 'handed-on';
  const [call, arrow, ...around] = parents;
  return call && isSameCall(call, arrow, node) && isWholeValue(around) ? 'wrapped' : 'used';
}

/** Props that a component only hands on to its children, by their names outside. */
export interface HandedOn {
  readonly whole: readonly string[];
  /** Handlers of which one place at least is a function that only calls them. */
  readonly wrapped: readonly string[];
}

export function findHandedOn(file: SourceFile): HandedOn {
  const tree = parseComponent(file);
  if (!tree) return { whole: [], wrapped: [] };
  const props = listProps(tree);
  const references = findReferences(tree, new Set(props.map(({ local }) => local)));
  const named = props.map(({ name }) => name);
  const uses = props.map(({ name, local }) => {
    const own = new Set(references.filter((one) => one.name === local).map(findUse));
    // `...rest` means all props that have no name of their own here.
    const rest = listPropNames(tree).filter((one) => !named.includes(one));
    return { names: name === '...' ? rest : [name], own };
  });
  return {
    whole: uses.flatMap(({ names, own }) => ([...own].join() === 'handed-on' ? names : [])),
    wrapped: uses.flatMap(({ names, own }) =>
      own.has('wrapped') && !own.has('used') ? names : [],
    ),
  };
}
