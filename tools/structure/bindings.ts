import { listNodes, toNode, type TreeNode } from './markup-tree.ts';

/** The identifiers that a pattern binds: `{ a, b: [c], ...d }` binds a, c and d. */
export function listBoundNodes(pattern: unknown): readonly TreeNode[] {
  const node = toNode(pattern);
  if (!node) return [];
  const { type, left, argument, value, elements, properties } = node;
  if (type === 'Identifier') return [node];
  if (type === 'AssignmentPattern') return listBoundNodes(left);
  if (type === 'RestElement') return listBoundNodes(argument);
  if (type === 'Property') return listBoundNodes(value);
  return [...listNodes(elements), ...listNodes(properties)].flatMap(listBoundNodes);
}

function listBound(pattern: unknown): readonly string[] {
  return listBoundNodes(pattern).map(({ name }) => String(name));
}

/** The names that a statement or `{@const}` declares in the block around it. */
function listDeclared({
  type,
  declarations,
  declaration,
  id,
  expression,
}: TreeNode): readonly string[] {
  if (type === 'VariableDeclaration')
    return listNodes(declarations).flatMap((one) => listBound(one['id']));
  if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') return listBound(id);
  if (type === 'SnippetBlock') return listBound(expression);
  const inner = toNode(declaration);
  return type === 'ConstTag' && inner ? listDeclared(inner) : [];
}

const FUNCTIONS = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'];

/**
 * The names that a node binds for what is inside it. The script itself binds none here, because its
 * own names are those to be found.
 */
export function listScope(node: TreeNode): readonly string[] {
  const { type, params, parameters, body, nodes, init, left, param } = node;
  if (FUNCTIONS.includes(type)) return listNodes(params).flatMap(listBound);
  if (type === 'BlockStatement') return listNodes(body).flatMap(listDeclared);
  if (type === 'Fragment') return listNodes(nodes).flatMap(listDeclared);
  if (type === 'SnippetBlock') return listNodes(parameters).flatMap(listBound);
  if (type === 'EachBlock') {
    const { context, index } = node;
    return [...listBound(context), ...(typeof index === 'string' ? [index] : [])];
  }
  if (type === 'AwaitBlock') return [...listBound(node['value']), ...listBound(node['error'])];
  if (type === 'CatchClause') return listBound(param);
  return type.startsWith('For') ? listNodes(init ?? left).flatMap(listDeclared) : [];
}

/** The variable that a tag or directive names: `<Child>`, `<a.Child>`, `use:action`, `style:x`. */
export function findSpokenName({ type, name, value }: TreeNode): string | null {
  const isSpoken =
    ['Component', 'UseDirective', 'TransitionDirective', 'AnimateDirective'].includes(type) ||
    (type === 'StyleDirective' && value === true);
  return isSpoken ? (String(name).split('.')[0] ?? null) : null;
}

/** Fields whose identifier is a mere name and no variable: `.property` and `key:`. */
export function listNameFields({ type, computed }: TreeNode): readonly string[] {
  if (type === 'MemberExpression' && computed !== true) return ['property'];
  const isKeyed = ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(type);
  return isKeyed && computed !== true ? ['key'] : [];
}

/** Whether a field of a node lies outside the scope of the names that the node binds. */
export function isOutsideScope({ type }: TreeNode, field: string): boolean {
  return (type === 'EachBlock' || type === 'AwaitBlock') && field === 'expression';
}

/** Whether a node holds types alone; `x as T` has an expression in it. */
export function isTypeNode({ type }: TreeNode): boolean {
  const isTyped = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type);
  return type.startsWith('TS') && !isTyped;
}
