import { posix } from 'node:path';

const MOST_FILES = 25;

/** Every sentence has its module here, however many there are. */
const MAY_BE_FULL = ['src/lib/messages/en'];

/** Every folder with more files directly in it than it may hold. */
export function findFullFolders(paths: readonly string[]): readonly string[] {
  const folders = paths.map((path) => posix.dirname(path));
  return [...new Set(folders)]
    .map((folder) => ({ folder, count: folders.filter((one) => one === folder).length }))
    .filter(({ folder, count }) => count > MOST_FILES && !MAY_BE_FULL.includes(folder))
    .map(({ folder, count }) => `${folder} holds ${count} files`);
}
