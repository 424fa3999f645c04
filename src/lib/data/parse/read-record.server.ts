import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Text of each file, by its path below the folder, with `/`. */
export type RecordFiles = ReadonlyMap<string, string>;

/** Reads record folders; a file of a later folder replaces the same file of an earlier one. */
export function readRecord(folders: readonly string[]): RecordFiles {
  return new Map(folders.flatMap((folder) => readFolder(folder)));
}

function readFolder(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const below = path.slice(join(folder, sep).length).replaceAll(sep, '/');
      return [below, readFileSync(path, 'utf8')];
    });
}
