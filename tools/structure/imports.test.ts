import { expect, it } from 'vitest';
import { findImports } from './imports.ts';

function find(text: string, path = 'a.ts') {
  return findImports({ path, text }).map(({ specifier, isType }) => [specifier, isType]);
}

it.each([
  ["import { x } from 'a';", false],
  ["import 'a';", false],
  ["import x, { type Y } from 'a';", false],
  ["import { x, type Y } from 'a';", false],
  ["import * as x from 'a';", false],
  ["export * from 'a';", false],
  ["export { x, type Y } from 'a';", false],
  ["const x = await import('a');", false],
  ["import type { X } from 'a';", true],
  ["import type X from 'a';", true],
  ["import { type X, type Y } from 'a';", true],
  ["export type { X } from 'a';", true],
  ["export { type X } from 'a';", true],
  ["type X = import('a').X;", true],
  ["type X = typeof import('a');", true],
])('knows whether %s brings types alone', (text, isType) => {
  expect(find(text)).toEqual([['a', isType]]);
});

it('reads the scripts and the markup of a component', () => {
  const text =
    "<script lang=\"ts\">import A from 'a';</script>{#await import('b')}{/await}<p>import 'c'</p>";
  expect(find(text, 'A.svelte')).toEqual([
    ['a', false],
    ['b', false],
  ]);
});
