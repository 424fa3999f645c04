import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNUSED } from './find-first-modules.ts';

/** The version for which it was measured what leaving the modules out saves. */
const MEASURED_WITH = '5.57.3';

describe('the modules of Svelte that no first page uses', () => {
  it('are those of the version that was measured: measure again with a new one', () => {
    const { version } = JSON.parse(readFileSync('node_modules/svelte/package.json', 'utf8')) as {
      version: string;
    };
    expect(version).toBe(MEASURED_WITH);
  });

  it.each(['blocks/await', 'elements/style', 'elements/bindings/input'])('have %s', (module) => {
    const path = `node_modules/svelte/src/internal/client/dom/${module}.js`;
    expect(existsSync(path)).toBe(true);
    expect(UNUSED.test(`/${path}`)).toBe(true);
  });
});
