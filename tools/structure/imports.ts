import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findTypes, parseComponent, toNode } from './markup-tree.ts';
import { findNodes, parseScripts } from './script-tree.ts';

/** One import of a file, and whether it brings types alone. */
export interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings: bindings } = clause;
  if (name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return isTypeOnly;
  const { elements } = exportClause;
  return elements.length > 0 && elements.every((one) => one.isTypeOnly);
}

function isDynamic(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function toImport(specifier: ts.Node | undefined, isType: boolean): readonly Import[] {
  return specifier && ts.isStringLiteralLike(specifier)
    ? [{ specifier: specifier.text, isType }]
    : [];
}

function findInMarkup(file: SourceFile): readonly Import[] {
  const fragment = parseComponent(file)?.fragment;
  return (fragment ? findTypes(fragment, ['ImportExpression']) : []).flatMap(({ source }) => {
    const specifier = toNode(source)?.['value'];
    return typeof specifier === 'string' ? [{ specifier, isType: false }] : [];
  });
}

/** All imports of a file: static, dynamic, `export … from` and `import('x').T`. */
export function findImports(file: SourceFile): readonly Import[] {
  const tree = parseScripts(file);
  return [
    ...findNodes(tree, ts.isImportDeclaration).flatMap((node) =>
      toImport(node.moduleSpecifier, isTypeClause(node.importClause)),
    ),
    ...findNodes(tree, ts.isExportDeclaration).flatMap((node) =>
      toImport(node.moduleSpecifier, isTypeExport(node)),
    ),
    ...findNodes(tree, ts.isImportTypeNode).flatMap(({ argument }) =>
      ts.isLiteralTypeNode(argument) ? toImport(argument.literal, true) : [],
    ),
    ...findNodes(tree, isDynamic).flatMap((node) => toImport(node.arguments[0], false)),
    ...findInMarkup(file),
  ];
}
