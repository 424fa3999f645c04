import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isTest, readSourceFiles, type SourceFile } from '../../tests/architecture/source-files.ts';

/** The code of one checkout, without its tests. */
export interface Checkout {
  /** Files below `src`, by their path from the root of the checkout. */
  readonly files: readonly SourceFile[];
  /** Folders behind the names in imports: `#lib/` → `src/lib/`. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** The `imports` of a package.json that lead to folders, and SvelteKit's own name for `src/lib`. */
export function parseAliases(packageJson: string): Checkout['aliases'] {
  const { imports = {} } = JSON.parse(packageJson) as { imports?: Record<string, string> };
  const aliases = Object.entries(imports)
    .filter(([name]) => name.endsWith('/*'))
    .map(([name, folder]) => [name.slice(0, -1), folder.replace(/^\.\//, '').slice(0, -1)]);
  return { '$lib/': 'src/lib/', ...Object.fromEntries(aliases) };
}

/** Reads the code of the checkout in a folder. */
export function readCheckout(folder: string): Checkout {
  const manifest = join(folder, 'package.json');
  const files = readSourceFiles(join(folder, 'src')).map(({ path, text }) => ({
    path: relative(folder, path).split(sep).join('/'),
    text,
  }));
  return {
    files: files.filter((file) => !isTest(file)),
    aliases: existsSync(manifest) ? parseAliases(readFileSync(manifest, 'utf8')) : {},
  };
}
