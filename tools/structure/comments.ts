import ts from 'typescript';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findTypes, parseComponent } from './markup-tree.ts';
import { findLine, parseScripts } from './script-tree.ts';

/** A comment of scripts or markup; line comments below each other are one. */
export interface Comment {
  readonly path: string;
  /** 1-based line of its start. */
  readonly line: number;
  /** Its text, without the signs that make it a comment. */
  readonly text: string;
}

function findRanges(tree: ts.SourceFile): readonly ts.CommentRange[] {
  const { text } = tree;
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const found = [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    for (const range of found) ranges.set(range.pos, range);
    if (!ts.isJSDoc(node)) node.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return [...ranges.values()].toSorted((a, b) => a.pos - b.pos);
}

/** Whether a line comment goes on in the next: nothing but white space lies between. */
function isJoined(tree: ts.SourceFile, one: ts.CommentRange, next: ts.CommentRange): boolean {
  const isLine = [one, next].every(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
  const between = tree.text.slice(one.end, next.pos);
  return isLine && /^\n[ \t]*$/.test(between.replaceAll('\r', ''));
}

function toWords(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*(\/\*+|\/\/+|\*(?!\/))/, '').replace(/\*\/\s*$/, ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function findInScripts(file: SourceFile): readonly Comment[] {
  const tree = parseScripts(file);
  const comments: { range: ts.CommentRange; comment: Comment }[] = [];
  for (const range of findRanges(tree)) {
    const text = toWords(tree.text.slice(range.pos, range.end));
    const last = comments.at(-1);
    const line = findLine(tree, range.pos);
    if (last && isJoined(tree, last.range, range)) {
      const joined = { ...last.comment, text: `${last.comment.text} ${text}` };
      comments[comments.length - 1] = { range, comment: joined };
    } else comments.push({ range, comment: { path: file.path, line, text } });
  }
  return comments.map(({ comment }) => comment);
}

function findInMarkup(file: SourceFile): readonly Comment[] {
  const fragment = parseComponent(file)?.fragment;
  return (fragment ? findTypes(fragment, ['Comment']) : []).map(({ data, start }) => ({
    path: file.path,
    line: file.text.slice(0, Number(start)).split('\n').length,
    text: toWords(String(data)),
  }));
}

/** Beginnings of comments that are for a program and not for readers. */
const DIRECTIVE = /^(eslint-|svelte-ignore|prettier-ignore|@ts-|[#@]__)|^@type\b/;

/** The comments of a file that are for readers. Those of style sheets are left out. */
export function findComments(file: SourceFile): readonly Comment[] {
  const found = [...findInScripts(file), ...findInMarkup(file)];
  return found.filter(({ text }) => text !== '' && !DIRECTIVE.test(text));
}
