import { findEdges, type ImportEdge } from './import-graph.ts';
import { OWNED } from './import-rules.ts';
import { isFeature, isReadByName, isRoute, toRoom } from './rooms.ts';
import { findInFile, type SourceFile } from './source-files.ts';

/** Rooms for all of one kind: every sentence; what a layer, colour, symbol or legend entry means. */
const OF_ONE_KIND = ['src/lib/messages', 'src/lib/cartography'];

/** Every file that nobody imports, of those that are not read by their name. */
export function findUnused(
  paths: readonly string[],
  files: readonly SourceFile[],
): readonly string[] {
  const used = new Set(findEdges(files).map(({ to }) => to));
  return paths.filter((path) => !used.has(path) && !isReadByName(path));
}

/** The one room in which all users of a file stand; null where they stand in several or none. */
function findOnlyRoom(path: string, edges: readonly ImportEdge[]): string | null {
  const rooms = new Set(edges.filter(({ to }) => to === path).map(({ from }) => toRoom(from)));
  const [room] = rooms;
  return room === undefined || rooms.size > 1 ? null : room;
}

/** Where a route shows a part of a feature that has others to it, the part is the feature's door. */
function isDoor(path: string, edges: readonly ImportEdge[]): boolean {
  const room = toRoom(path);
  return isFeature(room) && edges.some(({ from, to }) => from === path && toRoom(to) === room);
}

/** Whether a file imports a package that only its own folder may: turf, MapLibre, zod. */
function needsItsFolder({ path, text }: SourceFile): boolean {
  const specifiers = findInFile({ path, text }).imports.map(({ specifier }) => specifier);
  return specifiers.some((name) => OWNED.some((owned) => owned.name.test(name)));
}

/** Whether a file that is used by another room alone may stand where it stands. */
function isAtHome(file: SourceFile, user: string, edges: readonly ImportEdge[]): boolean {
  const room = toRoom(file.path);
  if (room === user || OF_ONE_KIND.includes(room)) return true;
  if (isFeature(user)) return isFeature(room) || needsItsFolder(file);
  if (!isRoute(user)) return true;
  // A page is thin: it calls what the rooms below work out, and has its own parts beside it.
  if (isRoute(room)) return room.startsWith(`${user}/`);
  return !file.path.endsWith('.svelte') || isDoor(file.path, edges);
}

/** Every module that one feature or one route uses alone, and that so should stand there. */
export function findMisplaced(files: readonly SourceFile[]): readonly string[] {
  const edges = findEdges(files);
  return files.flatMap((file) => {
    const user = isReadByName(file.path) ? null : findOnlyRoom(file.path, edges);
    return user === null || isAtHome(file, user, edges)
      ? []
      : [`${file.path} is used by ${user} alone`];
  });
}
