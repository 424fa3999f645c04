import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slimVirtua } from './slim-virtua.ts';

describe('virtua’s components', () => {
  it.each(['ListItem.svelte', 'Virtualizer.svelte'])('make plain elements: %s', (name) => {
    const path = `node_modules/virtua/lib/svelte/${name}`;
    const code = readFileSync(path, 'utf8');
    expect(code).toContain('<svelte:element');
    const slim = slimVirtua(code, path);
    expect(slim).not.toMatch(/svelte:element|\{\.\.\.itemRest\}/);
    expect(slim).toMatch(/<div\s+bind:this=\{(elementRef|containerRef)\}[^]*<\/div>/);
  });

  it('are not taken for others', () => {
    expect(() => slimVirtua('<div></div>', 'virtua/lib/svelte/ListItem.svelte')).toThrow(
      'virtua/lib/svelte/ListItem.svelte: found no',
    );
  });
});
