import { describe, expect, it } from 'vitest';
import { findHandedOn } from './handed-on.ts';
import { measureProps } from './measure-props.ts';

function find(props: string, rest: string) {
  const text = `<script lang="ts">\n${props}\n</script>\n${rest}`;
  return findHandedOn({ path: 'src/lib/figure/A.svelte', text });
}

const PROPS = 'let { x, onx, ...rest }: { x: string; y: string; onx: () => void } = $props();';

describe('a prop only handed on', () => {
  it.each([
    ['by its name', '<Child {x} />'],
    ['by another name', '<Child y={x} />'],
    ['in quotation marks', '<Child y="{x}" />'],
    ['to several children', '<Child {x} /><Child y={x} />'],
    ['within a block', '{#if ok}<Child {x} />{/if}'],
    ['to a component kept in a variable', '<parts.Child {x} />'],
    ['beside a variable of its name', '{#each ones as x}<Child y={x.a} />{/each}<Child {x} />'],
    ['beside a parameter of its name', '<Child {x} find={(x) => x + 1} />'],
    ['beside a field of its name', '<Child {x} y={a.x} z={{ x: 1 }} />'],
    ['beside a snippet of its parameter', '<Child {x} />{#snippet s(x)}{x}{/snippet}'],
  ])('is found %s', (_, markup) => {
    expect(find(PROPS, markup).whole).toEqual(['x']);
  });

  it.each([
    ['nowhere used', ''],
    ['shown as well', '<Child {x} /><p>{x}</p>'],
    ['asked as well', '{#if x}<Child {x} />{/if}'],
    ['changed on the way', '<Child x={x + 1} />'],
    ['made part of a text', '<Child x="a {x}" />'],
    ['put into an object', '<Child y={{ x }} />'],
    ['given to an element', '<p title={x}></p>'],
    ['the child itself', '<x.Child /><Child {x} />'],
    ['used in the default of a constant', '{#if 1}{@const y = x}<Child {x} {y} />{/if}'],
    ['taken for a list whose parts have its name', '{#each x as x}{x}{/each}<Child {x} />'],
  ])('is not one that is %s', (_, markup) => {
    expect(find(PROPS, markup).whole).toEqual([]);
  });

  it('is not one that the script uses, be it in the default of another prop', () => {
    expect(find(`${PROPS} let y = $derived(x);`, '<Child {x} />').whole).toEqual([]);
    expect(find('let { x, y = x } = $props();', '<Child {x} /><p>{y}</p>').whole).toEqual([]);
    expect(find(`${PROPS} function f(x: string) { return x; }`, '<Child {x} />').whole).toEqual([
      'x',
    ]);
  });

  it('is known by its alias, and told by its name outside', () => {
    expect(find('let { x: inside = 1 } = $props();', '<Child y={inside} />').whole).toEqual(['x']);
    expect(find('let { x: inside } = $props();', '<Child x={x} />').whole).toEqual([]);
  });

  it('can be bound', () => {
    expect(find('let { x = $bindable() } = $props();', '<Child bind:x />').whole).toEqual(['x']);
    expect(find('let { x = $bindable() } = $props();', '<input bind:value={x} />').whole).toEqual(
      [],
    );
  });

  it('can be one of the rest, where that goes whole to a child', () => {
    expect(find(PROPS, '<Child {...rest} />').whole).toEqual(['y']);
    expect(find(PROPS, '<p {...rest}></p>').whole).toEqual([]);
    expect(find(`${PROPS} const all = { ...rest };`, '<Child {...all} />').whole).toEqual([]);
  });
});

it('tells handlers that a function only calls from those handed on as they are', () => {
  expect(find(PROPS, '<Child onx={onx} />')).toEqual({ whole: ['onx'], wrapped: [] });
  expect(find(PROPS, '<Child onx={(a, b) => onx(a, b)} />').wrapped).toEqual(['onx']);
  expect(find(PROPS, '<Child onx={(a) => onx(a + 1)} />').wrapped).toEqual([]);
  expect(find(PROPS, '<Child onx={(a) => onx(a)} /><button onclick={onx}></button>')).toEqual({
    whole: [],
    wrapped: [],
  });
});

it('counts the props of components, by the room that hands them on', () => {
  const script = '<script lang="ts">let { a, b, c } = $props();</script>';
  const measures = measureProps([
    { path: 'src/lib/figure/A.svelte', text: `${script}<B {a} {b} />{c}` },
    { path: 'src/lib/map/B.svelte', text: `${script}<B {a} />{b}{c}` },
    { path: 'src/lib/map/b.ts', text: '' },
  ]);
  expect(measures.map(({ value, note }) => [value, note])).toEqual([
    [3, 'figure 2, map 1'],
    [2, 'src/lib/figure/A.svelte'],
    [0, undefined],
    [3, 'src/lib/figure/A.svelte'],
  ]);
});
