import {
  findTypes,
  listNodes,
  toName,
  toNode,
  type ComponentTree,
  type TreeNode,
} from './markup-tree.ts';

/** A prop as a component takes it from `$props()`. */
export interface Prop {
  /** Its name outside, as the parent gives it; `...` for the rest of them. */
  readonly name: string;
  /** Its name inside, which differs where it has an alias. */
  readonly local: string;
}

function isPropsDeclarator({ init }: TreeNode): boolean {
  const call = toNode(init);
  return call?.type === 'CallExpression' && toName(call['callee']) === '$props';
}

/** The pattern that takes a component's props apart; null where it takes none. */
export function findPropsPattern({ instance }: ComponentTree): TreeNode | null {
  if (!instance) return null;
  const declarator = findTypes(instance, ['VariableDeclarator']).find(isPropsDeclarator);
  return toNode(declarator?.['id']);
}

function toProp(property: TreeNode): readonly Prop[] {
  if (property.type === 'RestElement') {
    const local = toName(property['argument']);
    return local === null ? [] : [{ name: '...', local }];
  }
  const name = toName(property['key']) ?? String(toNode(property['key'])?.['value']);
  const value = toNode(property['value']);
  const local = toName(value?.type === 'AssignmentPattern' ? value['left'] : value);
  return local === null ? [] : [{ name, local }];
}

/** The props that the pattern names, and the rest; a pattern inside the pattern is left out. */
export function listProps(tree: ComponentTree): readonly Prop[] {
  return listNodes(findPropsPattern(tree)?.['properties']).flatMap(toProp);
}

/** Names of the members of a type: of a literal, of an interface of the file, of `A & B`. */
function listMembers(type: TreeNode | null, scripts: readonly TreeNode[]): readonly string[] {
  if (type?.type === 'TSIntersectionType')
    return listNodes(type['types']).flatMap((part) => listMembers(part, scripts));
  if (type?.type === 'TSTypeReference') {
    const name = toName(type['typeName']);
    const declared = scripts
      .flatMap((script) => findTypes(script, ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']))
      .find(({ id }) => toName(id) === name);
    return listMembers(toNode(declared?.['body'] ?? declared?.['typeAnnotation']), scripts);
  }
  return listNodes(type?.['members'] ?? type?.['body']).flatMap(({ key }) => toName(key) ?? []);
}

/** Names of all props a component can be given: those it takes apart and those its type has. */
export function listPropNames(tree: ComponentTree): readonly string[] {
  const pattern = findPropsPattern(tree);
  const type = toNode(toNode(pattern?.['typeAnnotation'])?.['typeAnnotation']);
  const scripts = [tree.module, tree.instance].flatMap(listNodes);
  const named = listProps(tree).map(({ name }) => name);
  return [...new Set([...named, ...listMembers(type, scripts)])].filter((name) => name !== '...');
}
