import { describe, expect, it } from 'vitest';
import { findEffects } from './effects.ts';

const STATE = 'let s = $state(0); let raw = $state.raw<number | null>(null); let plain = 0;';

function find(script: string) {
  const text = `<script lang="ts">\n${STATE}\n${script}\n</script>`;
  return findEffects({ path: 'A.svelte', text });
}

describe('an effect writes state', () => {
  it.each([
    ['by assignment', '$effect(() => { s = 1; });', ['s']],
    ['by an arrow without braces', '$effect(() => (raw = 1));', ['raw']],
    ['before the page is drawn', '$effect.pre(() => { s = 1; });', ['s']],
    ['by counting', '$effect(() => { s += 1; s++; });', ['s']],
    ['in a part of it', '$effect(() => { s.a.b[0] = 1; });', ['s']],
    ['by a method that changes it', '$effect(() => { s.list.push(1); });', ['s']],
    ['in a list of assignments', '$effect(() => { [s, { raw }] = f(); });', ['s', 'raw']],
    ['in a callback', "$effect(() => void import('a').then((a) => (raw = a)));", ['raw']],
    ['in a timer', '$effect(() => { setTimeout(() => { s = 1; }); });', ['s']],
    ['in what it leaves behind', '$effect(() => () => { s = 1; });', ['s']],
    ['by a function passed whole', '$effect(tell); function tell() { s = 1; }', ['s']],
    ['of a prop', 'let { m = $bindable() } = $props(); $effect(() => { m = 1; });', ['m']],
  ])('%s', (_, script, writes) => {
    expect(find(script).map((one) => one.writes)).toEqual([writes]);
  });

  it.each([
    ['reads it', '$effect(() => f(s));'],
    ['compares it', '$effect(() => f(s === 1, raw == 2));'],
    ['writes another variable', '$effect(() => { plain = s; });'],
    ['writes its own variable of that name', '$effect(() => { let s = 0; s = 1; });'],
    ['writes a parameter of that name', '$effect(() => f((s) => { s = 1; }));'],
    ['writes a prop that is not bound', 'let { m } = $props(); $effect(() => { m.a = 1; });'],
    ['calls what leaves it as it is', '$effect(() => { s.list.map(f); });'],
  ])('but not one that %s', (_, script) => {
    expect(find(script).map((one) => one.writes)).toEqual([[]]);
  });
});

it('tells apart what a function of the file writes for it', () => {
  const script = `async function prepare() { await f(); note(); }
    function note() { s = 1; }
    const set = () => { raw = 1; };
    $effect(() => void prepare());
    $effect(() => f().then(set));
    $effect(() => { s = 2; });`;
  expect(find(script).map(({ writes, writesThrough }) => [writes, writesThrough])).toEqual([
    [[], ['s']],
    [[], ['raw']],
    [['s'], []],
  ]);
});

it('knows the fields of a class in a module', () => {
  const text = `export class A {
  #open = $state(false);
  at = $state.raw<number | null>(null);
  other = 1;
  constructor() {
    $effect(() => { this.#open = true; });
    $effect(() => { this.at = 1; });
    $effect(() => { this.other = 1; });
    $effect(() => this.close());
  }
  close() { this.#open = false; }
}`;
  const effects = findEffects({ path: 'a.svelte.ts', text });
  expect(effects.map(({ line, writes }) => [line, writes])).toEqual([
    [6, ['#open']],
    [7, ['at']],
    [8, []],
    [9, []],
  ]);
  expect(effects[3]?.writesThrough).toEqual(['#open']);
});

it('finds no effect where none is', () => {
  expect(find('$effect.root(() => {}); f($effect.tracking());')).toEqual([]);
});
