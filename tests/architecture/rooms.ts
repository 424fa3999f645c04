import { posix } from 'node:path';

/** The folder of `src/lib`, the feature or the route's folder that a file belongs to. */
export function toRoom(path: string): string {
  return /^src\/lib\/(features\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? posix.dirname(path);
}

export function isFeature(room: string): boolean {
  return room.startsWith('src/lib/features/');
}

export function isRoute(room: string): boolean {
  return /^src\/routes(\/|$)/.test(room);
}

/** What SvelteKit and TypeScript read by its name, and nobody imports. */
export function isReadByName(path: string): boolean {
  return /^src\/routes\/(.*\/)?\+[^/]+$|^src\/hooks\.[^/]+$|\.d\.ts$/.test(path);
}

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
