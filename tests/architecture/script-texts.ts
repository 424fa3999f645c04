import ts from 'typescript';
import { HOLE, isSentence } from './sentence.ts';

/** Calls whose texts are for the browser or for us: selectors, media queries, lists of words. */
const NOT_FOR_READERS =
  /(^|\.)(querySelector|querySelectorAll|closest|matches|matchMedia|split)$|^console\.|^writeSync$/;

/** The text of a literal or template; null for any other node. */
function toText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(HOLE);
}

/** Names of functions that only throw: what they are given becomes the text of an error. */
function findThrowers(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((node) =>
    ts.isFunctionDeclaration(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword
      ? [node.name?.text ?? '']
      : [],
  );
}

/** Whether all that stands in a node is for others than readers. */
function isForOthers(node: ts.Node, throwers: readonly string[]): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression.getText();
  return NOT_FOR_READERS.test(called) || throwers.includes(called);
}

/** The sentences for readers in a script. */
export function findScriptTexts(script: string): readonly string[] {
  const file = ts.createSourceFile('a.ts', script, ts.ScriptTarget.Latest, true);
  const throwers = findThrowers(file);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForOthers(node, throwers)) return;
    const text = toText(node);
    if (text !== null && isSentence(text)) texts.push(text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}
