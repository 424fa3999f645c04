import { expect, it } from 'vitest';
import { checkWalk, measureWalks, parseWalks } from './walks.ts';

const files = [
  { path: 'src/a.ts', text: 'export function open() { this.#way(); }' },
  { path: 'src/B.svelte', text: '<script lang="ts">let { x } = $props();</script><Child {x} />' },
];

function toWalk(...steps: readonly (readonly [string, string])[]) {
  return { name: 'one', steps: steps.map(([file, name]) => ({ file, name })) };
}

it('counts files and entries: steps within a file are one, a return is another', () => {
  const walk = toWalk(
    ['src/a.ts', 'open'],
    ['src/a.ts', '#way'],
    ['src/B.svelte', 'x'],
    ['src/a.ts', 'open'],
  );
  expect(measureWalks([walk], files)).toMatchObject([
    { value: 2, note: 'most entries 2: src/a.ts', places: ['src/a.ts (2)', 'src/B.svelte (1)'] },
  ]);
});

it('finds steps that the code does not have', () => {
  const walk = toWalk(['src/a.ts', 'close'], ['src/c.ts', 'x'], ['src/B.svelte', 'Child']);
  expect(checkWalk(walk, files)).toEqual(['src/a.ts has no close', 'there is no src/c.ts']);
  expect(measureWalks([walk], files)[0]?.note).toMatch(/^BROKEN/);
});

it.each(['{}', '[1]', '[{ "name": "a" }]', '[{ "name": "a", "steps": [{ "file": "b" }] }]'])(
  'does not take %s for walks',
  (text) => {
    expect(() => parseWalks(text)).toThrow('expected a list');
  },
);
