import { posix } from 'node:path';
import { findInFile, type SourceFile } from './source-files.ts';

/** One file imports another. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
}

/** Path of what is imported; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (/^[#$]lib\//.test(plain)) return posix.join('src/lib', plain.slice('#lib/'.length));
  return /^[./]/.test(plain) ? posix.join(posix.dirname(from), plain) : null;
}

/** All imports of our own files, type imports and dynamic ones too. */
export function findEdges(files: readonly SourceFile[]): readonly ImportEdge[] {
  return files.flatMap((file) =>
    findInFile(file).imports.flatMap(({ specifier }) => {
      const to = resolveImport(file.path, specifier);
      return to === null ? [] : [{ from: file.path, to }];
    }),
  );
}
