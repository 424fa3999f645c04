import ts from 'typescript';
import { expect, it } from 'vitest';
import { findLine, findNodes, parseScripts } from './script-tree.ts';

it('keeps the lines of a component, and reads both of its scripts', () => {
  const text =
    '<p>{1}</p>\n<script module lang="ts">\nlet a = 1;\n</script>\n<script lang="ts">\nlet b = 2;\n</script>\n';
  const tree = parseScripts({ path: 'A.svelte', text });
  const found = findNodes(tree, ts.isVariableDeclaration);
  expect(found.map((node) => [node.name.getText(), findLine(tree, node.pos)])).toEqual([
    ['a', 3],
    ['b', 6],
  ]);
});

it('finds no code in a component without a script', () => {
  expect(parseScripts({ path: 'A.svelte', text: '<p>let a = 1</p>' }).statements).toHaveLength(0);
});
