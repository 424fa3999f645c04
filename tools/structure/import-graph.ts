import { posix } from 'node:path';
import type { Checkout } from './checkout.ts';
import { findImports } from './imports.ts';

/** An arrow from a file to one that it imports. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Whether only types are imported. */
  readonly isType: boolean;
}

/** Path of an imported file, from the root of the checkout; null for a package. */
function resolveImport(
  from: string,
  specifier: string,
  aliases: Checkout['aliases'],
): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  const name = Object.keys(aliases).find((alias) => plain.startsWith(alias));
  return name === undefined ? null : posix.join(aliases[name] ?? '', plain.slice(name.length));
}

/** Each pair of files of which one imports the other, once. */
export function findArrows({ files, aliases }: Checkout): readonly Arrow[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    const isTypeOf = new Map<string, boolean>();
    for (const { specifier, isType } of findImports(file)) {
      const to = resolveImport(file.path, specifier, aliases);
      if (to !== null && paths.has(to)) isTypeOf.set(to, isType && (isTypeOf.get(to) ?? true));
    }
    return [...isTypeOf].map(([to, isType]) => ({ from: file.path, to, isType }));
  });
}
