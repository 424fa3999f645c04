import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findTypes, parseComponent } from './markup-tree.ts';
import type { Measure } from './measure.ts';
import { findLine, findNodes, parseScripts } from './script-tree.ts';

function isAny(node: ts.Node): node is ts.Node {
  return node.kind === ts.SyntaxKind.AnyKeyword;
}

/** The places in a file of one kind of node, in scripts and in markup. */
function findPlaces(
  file: SourceFile,
  isMeant: (node: ts.Node) => node is ts.Node,
  type: string,
): readonly string[] {
  const tree = parseScripts(file);
  const fragment = parseComponent(file)?.fragment;
  return [
    ...findNodes(tree, isMeant).map((node) => `${file.path}:${findLine(tree, node.getStart())}`),
    ...(fragment ? findTypes(fragment, [type]) : []).map(() => `${file.path} (markup)`),
  ];
}

/** Places that give types up: `any`, and `!` after a value. */
export function measureLooseTypes(files: readonly SourceFile[]): readonly Measure[] {
  const ofAny = files.flatMap((file) => findPlaces(file, isAny, 'TSAnyKeyword'));
  const ofBang = files.flatMap((file) =>
    findPlaces(file, ts.isNonNullExpression, 'TSNonNullExpression'),
  );
  return [
    { key: 'any', label: '`any`', value: ofAny.length, places: ofAny },
    { key: 'non-null', label: '`!` after a value', value: ofBang.length, places: ofBang },
  ];
}
