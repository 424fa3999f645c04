import type { Plugin } from 'vite';

/** What virtua's components have for elements of any kind and with any attributes. */
const GENERAL: readonly (readonly [from: RegExp, to: string])[] = [
  [/<svelte:element\s+this=\{as\}/, '<div'],
  [/<\/svelte:element>/, '</div>'],
];
const ATTRIBUTES = /\s*\{\.\.\.itemRest\}/;

/** A component of virtua that makes plain `div`s; throws where it has another form. */
export function slimVirtua(code: string, id: string): string {
  const found = [...GENERAL, ...(id.includes('ListItem') ? [[ATTRIBUTES, ''] as const] : [])];
  return found.reduce((slim, [from, to]) => {
    if (!from.test(slim)) throw new Error(`${id}: found no ${String(from)}, expected virtua 0.54`);
    return slim.replace(from, to);
  }, code);
}

/**
 * Has virtua's list make plain `div`s, as ours does: Svelte's code for elements and attributes of
 * any kind would be 2 kB of every page's first script, though the list itself comes later.
 */
export function slimVirtuaPlugin(): Plugin {
  return {
    name: 'slim-virtua',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /virtua\/lib\/svelte\/(ListItem|Virtualizer)\.svelte$/ },
      handler: (code, id) => ({ code: slimVirtua(code, id), map: null }),
    },
  };
}
