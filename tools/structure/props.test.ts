import { expect, it } from 'vitest';
import { parseComponent } from './markup-tree.ts';
import { listPropNames, listProps } from './props.ts';

function parse(script: string) {
  const tree = parseComponent({
    path: 'A.svelte',
    text: `<script lang="ts">${script}</script>`,
  });
  if (!tree) throw new Error('A.svelte: expected a component');
  return tree;
}

it('lists props with their names inside', () => {
  const tree = parse("let { a, b: c, d = 1, 'e-f': g = 2, ...rest } = $props();");
  expect(listProps(tree).map(({ name, local }) => [name, local])).toEqual([
    ['a', 'a'],
    ['b', 'c'],
    ['d', 'd'],
    ['e-f', 'g'],
    ['...', 'rest'],
  ]);
});

it('knows from the type what the rest has', () => {
  const type = 'interface Props { a: string; b?: number } type More = { c: 1 };';
  const tree = parse(`${type} let { a, ...rest }: Props & More & { d: 1 } = $props();`);
  expect(listPropNames(tree)).toEqual(['a', 'b', 'c', 'd']);
});

it('finds none in a component without props, or with an id alone', () => {
  expect(listPropNames(parse('const { a } = f();'))).toEqual([]);
  expect(listPropNames(parse('const id = $props.id();'))).toEqual([]);
});
