import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findLargest, type Measure } from './measure.ts';
import { countLines } from './rooms.ts';
import { findLine, findNodes, parseScripts } from './script-tree.ts';

/** A function with a name: declared, a method, or kept in a constant. */
function isNamedFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return ts.isVariableDeclaration(node.parent) || ts.isPropertyDeclaration(node.parent);
  const isDeclared =
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node);
  return isDeclared && node.body !== undefined;
}

interface MeasuredFunction {
  readonly place: string;
  readonly lines: number;
}

/** The functions of a file that have a name, with their lines from head to end. */
export function findFunctions(file: SourceFile): readonly MeasuredFunction[] {
  const tree = parseScripts(file);
  return findNodes(tree, isNamedFunction).map((node) => {
    const first = findLine(tree, node.getStart());
    return { place: `${file.path}:${first}`, lines: findLine(tree, node.end) - first + 1 };
  });
}

function findMedian(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export function measureSize(files: readonly SourceFile[]): readonly Measure[] {
  const longest = findLargest(files, countLines);
  const lines = files.reduce((sum, file) => sum + countLines(file), 0);
  const components = files.filter(({ path }) => path.endsWith('.svelte'));
  const functions = files.flatMap(findFunctions);
  const longestFunction = findLargest(functions, (one) => one.lines);
  const places: readonly string[] = [];
  return [
    { key: 'lines', label: 'lines of code', value: lines, places },
    { key: 'files', label: 'files', value: files.length, places },
    {
      ...{ key: 'longest-file', label: 'longest file, lines', places },
      ...{ value: longest ? countLines(longest) : 0, note: longest?.path ?? '' },
    },
    { key: 'components', label: 'components', value: components.length, places },
    {
      ...{ key: 'functions', label: 'functions with a name', value: functions.length, places },
      note: `median length ${findMedian(functions.map((one) => one.lines))} lines`,
    },
    {
      ...{ key: 'longest-function', label: 'longest function, lines', places },
      ...{ value: longestFunction?.lines ?? 0, note: longestFunction?.place ?? '' },
    },
  ];
}
