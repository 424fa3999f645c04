import ts from 'typescript';
import { findNodes, toPlainExpression } from './script-tree.ts';

/** Creates a type checker for the names of one file; it knows nothing of other files. */
export function createChecker(tree: ts.SourceFile): ts.TypeChecker {
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === tree.fileName ? tree : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === tree.fileName,
    readFile: () => undefined,
  };
  const options = { noLib: true, noResolve: true, types: [] };
  return ts.createProgram([tree.fileName], options, host).getTypeChecker();
}

function isRune(node: ts.Expression | undefined, runes: readonly string[]): boolean {
  return (
    node !== undefined && ts.isCallExpression(node) && runes.includes(node.expression.getText())
  );
}

/** Whether a variable, prop or field is declared as state of the page. */
function isState(symbol: ts.Symbol | undefined): boolean {
  const declaration = symbol?.valueDeclaration;
  if (!declaration) return false;
  if (ts.isBindingElement(declaration)) return isRune(declaration.initializer, ['$bindable']);
  const isHolder = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  return isHolder && isRune(declaration.initializer, ['$state', '$state.raw']);
}

const MUTATING = [
  ...['set', 'add', 'delete', 'clear', 'push', 'pop', 'shift', 'unshift'],
  ...['splice', 'sort', 'reverse', 'fill', 'copyWithin'],
];

/** The expression that an assignment, `++`, `delete` or a call such as `list.push()` changes. */
function findChanged(node: ts.Node): ts.Expression | null {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
    return kind >= FirstAssignment && kind <= LastAssignment ? node.left : null;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isCount = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken];
    return isCount.includes(node.operator) ? node.operand : null;
  }
  if (ts.isDeleteExpression(node)) return node.expression;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  return MUTATING.includes(name.text) ? expression : null;
}

/** The variables and fields on the way to what is changed: `a.b[c]` leads over `a` and `a.b`. */
function listOnTheWay(changed: ts.Expression): readonly ts.Node[] {
  const node = toPlainExpression(changed);
  if (ts.isPropertyAccessExpression(node)) return [node.name, ...listOnTheWay(node.expression)];
  if (ts.isElementAccessExpression(node)) return listOnTheWay(node.expression);
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node))
    return findNodes(node, ts.isIdentifier);
  return [node];
}

/** Names of the state that is written anywhere in a piece of code, functions in it included. */
export function findStateWrites(code: ts.Node, checker: ts.TypeChecker): readonly string[] {
  const toSymbol = (node: ts.Node) =>
    ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  const isChange = (node: ts.Node): node is ts.Node => findChanged(node) !== null;
  const written = findNodes(code, isChange)
    .flatMap((node) => listOnTheWay(findChanged(node) as ts.Expression))
    .filter((node) => isState(toSymbol(node)))
    .map((node) => node.getText());
  return [...new Set(written)];
}
