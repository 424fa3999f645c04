import { posix } from 'node:path';
import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { countBy, findLargest, type Measure } from './measure.ts';

export function countLines({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** `src/lib/map/layers.ts` → `map`, and each feature a room of its own; null outside `src/lib`. */
export function toRoom(path: string): string | null {
  const [, room, feature] = /^src\/lib\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (room === undefined) return null;
  return room === 'features' && feature !== undefined ? `${room}/${feature}` : room;
}

interface Room {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
}

/** The rooms with their sizes, the most lines first. */
export function listRooms(files: readonly SourceFile[]): readonly Room[] {
  const names = new Set(files.flatMap(({ path }) => toRoom(path) ?? []));
  return [...names]
    .map((name) => {
      const own = files.filter(({ path }) => toRoom(path) === name);
      const lines = own.reduce((sum, file) => sum + countLines(file), 0);
      return { name, files: own.length, lines };
    })
    .toSorted((a, b) => b.lines - a.lines);
}

/** Sizes of the rooms and folders, and the folders that hold something of the timeline. */
export function measureRooms(files: readonly SourceFile[]): readonly Measure[] {
  const rooms = listRooms(files);
  const [longest] = rooms;
  const fullest = findLargest(rooms, (room) => room.files);
  const linesOf = (name: string) => rooms.find((room) => room.name === name)?.lines ?? 0;
  const folders = countBy(files, ({ path }) => posix.dirname(path));
  const [flat = ['none', 0] as const] = folders;
  const ofTimeline = countBy(
    files.filter(({ path }) => posix.basename(path).toLowerCase().includes('timeline')),
    ({ path }) => posix.dirname(path),
  );
  const toPlace = ([folder, count]: readonly [string, number]) => `${folder} (${count})`;
  return [
    {
      ...{ key: 'room-lines', label: 'largest room, lines', value: longest?.lines ?? 0 },
      note: longest?.name ?? '',
      places: rooms.map(({ name, files, lines }) => `${name}: ${lines} lines, ${files} files`),
    },
    {
      ...{ key: 'room-files', label: 'largest room, files', value: fullest?.files ?? 0 },
      ...{ note: fullest?.name ?? '', places: [] },
    },
    {
      ...{ key: 'flat-folder', label: 'largest flat folder, files', value: flat[1] },
      ...{ note: flat[0], places: folders.slice(0, 10).map(toPlace) },
    },
    {
      ...{ key: 'timeline', label: 'folders that hold the timeline', value: ofTimeline.length },
      places: ofTimeline.map(toPlace),
    },
    { key: 'domain', label: 'lines of domain/', value: linesOf('domain'), places: [] },
    { key: 'messages', label: 'lines of messages/', value: linesOf('messages'), places: [] },
  ];
}
