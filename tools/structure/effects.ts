import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import type { Measure } from './measure.ts';
import { findLine, findNodes, parseScripts } from './script-tree.ts';
import { createChecker, findStateWrites } from './state-writes.ts';

/** An `$effect`, with the state that it writes. */
export interface Effect {
  readonly path: string;
  readonly line: number;
  /** Names of state written in its own function, or in one inside it. */
  readonly writes: readonly string[];
  /** Names of state written in functions of the file that it calls or passes. */
  readonly writesThrough: readonly string[];
}

function isEffect(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) && ['$effect', '$effect.pre'].includes(node.expression.getText())
  );
}

/** The code of the function that a name of the file stands for; null for all else. */
function findCode(node: ts.Node, checker: ts.TypeChecker): ts.Node | null {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration) return null;
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration))
    return declaration;
  const { initializer } = declaration as ts.VariableDeclaration;
  const isFunction =
    initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction ? initializer : null;
}

/** The functions of the file that a piece of code names, and those that these name. */
function findReached(code: ts.Node, checker: ts.TypeChecker, seen = new Set<ts.Node>()) {
  const isName = (node: ts.Node) => ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
  for (const name of findNodes(code, (node): node is ts.Node => isName(node))) {
    const next = findCode(name, checker);
    if (!next || seen.has(next)) continue;
    seen.add(next);
    findReached(next, checker, seen);
  }
  return seen;
}

/** Every effect of a module or component. */
export function findEffects(file: SourceFile): readonly Effect[] {
  const tree = parseScripts(file);
  const calls = findNodes(tree, isEffect);
  if (calls.length === 0) return [];
  const checker = createChecker(tree);
  return calls.map((call) => {
    const [given] = call.arguments;
    // `$effect(tell)`: a function that is passed by name is the effect's own function.
    const own = (given && ts.isIdentifier(given) && findCode(given, checker)) || call;
    const reached = [...findReached(own, checker)];
    const line = findLine(tree, call.getStart());
    return {
      ...{ path: file.path, line, writes: findStateWrites(own, checker) },
      writesThrough: [...new Set(reached.flatMap((code) => findStateWrites(code, checker)))],
    };
  });
}

function toPlaces(effects: readonly Effect[], names: 'writes' | 'writesThrough') {
  return effects.map((one) => `${one.path}:${one.line} writes ${one[names].join(', ')}`);
}

export function measureEffects(files: readonly SourceFile[]): readonly Measure[] {
  const effects = files.flatMap(findEffects);
  const writing = effects.filter(({ writes }) => writes.length > 0);
  const through = effects.filter((one) => one.writes.length === 0 && one.writesThrough.length > 0);
  return [
    { key: 'effects', label: '$effects', value: effects.length, places: [] },
    {
      ...{ key: 'effects-writing', label: '$effects that write state', value: writing.length },
      places: toPlaces(writing, 'writes'),
    },
    {
      key: 'effects-writing-through',
      label: '… only through a function of the file',
      value: through.length,
      places: toPlaces(through, 'writesThrough'),
    },
  ];
}
