import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import type { Measure } from './measure.ts';
import { findLine, findNodes, parseScripts, toPlainExpression } from './script-tree.ts';

/** The word in the name of the constant that holds the columns. */
const CONSTANT = 'CSV_COLUMN';
/** The fewest columns that count as a list of columns. */
const FEWEST = 6;

function toText(node: ts.Node | undefined): readonly string[] {
  return node && (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) ? [node.text] : [];
}

function listKeys(object: ts.ObjectLiteralExpression): readonly string[] {
  return object.properties.flatMap((property) =>
    ts.isSpreadAssignment(property) ? listNames(property.expression) : toText(property.name),
  );
}

/** The name that an element of a list gives: `'id'`, `{ name: 'id' }` or `['id', …]` → `id` */
function toElementName(element: ts.Expression): readonly string[] {
  if (ts.isSpreadElement(element)) return listNames(element.expression);
  const node = toPlainExpression(element);
  if (ts.isArrayLiteralExpression(node)) return node.elements.slice(0, 1).flatMap(toElementName);
  if (!ts.isObjectLiteralExpression(node)) return ts.isIdentifier(node) ? [] : toText(node);
  const name = node.properties.find((property) => toText(property.name).includes('name'));
  return name && ts.isPropertyAssignment(name) ? toElementName(name.initializer) : [];
}

/** Every name that a literal lists: texts of an array, keys of an object, those of what is spread. */
function listNames(expression: ts.Expression): readonly string[] {
  const node = toPlainExpression(expression);
  if (ts.isObjectLiteralExpression(node)) return listKeys(node);
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(toElementName) : [];
}

/** Names of the columns, from the longest list in a constant whose name says that it has them. */
export function findColumns(files: readonly SourceFile[]): readonly string[] {
  const lists = files.flatMap((file) =>
    findNodes(parseScripts(file), ts.isVariableDeclaration).flatMap(({ name, initializer }) =>
      initializer && name.getText().includes(CONSTANT) ? [listNames(initializer)] : [],
    ),
  );
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

interface ColumnList {
  readonly place: string;
  readonly count: number;
}

/** The literals of a file that list columns, each with those in it. */
export function findColumnLists(
  file: SourceFile,
  columns: readonly string[],
): readonly ColumnList[] {
  const tree = parseScripts(file);
  const lists: ColumnList[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
    const names = isLiteral ? listNames(node) : [];
    const count = columns.filter((column) => names.includes(column)).length;
    if (count < FEWEST) ts.forEachChild(node, visit);
    else lists.push({ place: `${file.path}:${findLine(tree, node.getStart())}`, count });
  };
  visit(tree);
  return lists;
}

/** How many places list the columns of the CSV. Short lists can mean fields of the record, named alike. */
export function measureCsvLists(files: readonly SourceFile[]): Measure {
  const columns = findColumns(files);
  const lists = files
    .flatMap((file) => findColumnLists(file, columns))
    .toSorted((a, b) => b.count - a.count);
  const most = lists.filter(({ count }) => count > columns.length / 2).length;
  return {
    ...{ key: 'csv-lists', label: 'lists of CSV columns', value: lists.length },
    note: `${most} with more than half of the ${columns.length}`,
    places: lists.map(({ place, count }) => `${place} (${count})`),
  };
}
