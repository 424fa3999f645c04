import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files of a built site, in the same order everywhere. */
export function listSiteFiles(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** `1,234 files, 56.7 MB`. */
export function formatSize(files: readonly string[]): string {
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  return `${files.length.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
