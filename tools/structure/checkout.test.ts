import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAliases, readCheckout } from './checkout.ts';

it('knows the folders behind the names in imports', () => {
  const text = '{ "imports": { "#lib/*": "./src/lib/*", "#one": "./src/one.ts" } }';
  expect(parseAliases(text)).toEqual({ '$lib/': 'src/lib/', '#lib/': 'src/lib/' });
  expect(parseAliases('{}')).toEqual({ '$lib/': 'src/lib/' });
});

it('reads the code of a folder by its paths there, and no test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  mkdirSync(join(folder, 'src/lib'), { recursive: true });
  for (const name of ['a.ts', 'a.test.ts', 'A.svelte.test.ts', 'a.css'])
    writeFileSync(join(folder, 'src/lib', name), '');
  try {
    expect(readCheckout(folder)).toEqual({
      files: [{ path: 'src/lib/a.ts', text: '' }],
      aliases: {},
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
